package org.throughline.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A path with its query; parameters without a value are left out.
record Query(String path, Map<String, String> parameters) {

    static Query of(String path) {
        return new Query(path, Map.of());
    }

    Query with(String name, String value) {
        if (value.isEmpty()) {
            return this;
        }
        var more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Query(path, more);
    }

    String text() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encode(each.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
