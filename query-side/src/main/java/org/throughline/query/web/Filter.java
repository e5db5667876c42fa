package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parameters of any read exactly as they were typed; a field left empty is absent. What they
/// mean is for the reading ports to say.
public record Filter(Map<String, String> values) {

    static final String SHOW = "show";

    private static final List<String> VIEW =
            List.of("known", "by", "ledger", "from", "to", "hindsight");
    private static final List<String> PAGE = List.of("after", "limit");

    public static final Filter NONE = new Filter(Map.of());

    public Filter {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Filter of(HttpServletRequest request) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : VIEW) {
            put(found, name, request.getParameter(name));
        }
        for (String name : PAGE) {
            put(found, name, request.getParameter(name));
        }
        return new Filter(found);
    }

    private static void put(Map<String, String> found, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            found.put(name, value.strip());
        }
    }

    /// The text of a parameter, empty if it is absent.
    public String valueOf(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean hindsight() {
        return SHOW.equals(values.get("hindsight"));
    }

    /// The same question at a fixed position of the log.
    Filter pinnedAt(long position) {
        Map<String, String> pinned = new LinkedHashMap<>(values);
        pinned.put("ledger", Long.toString(position));
        return new Filter(pinned);
    }

    /// The same question from its first page on.
    Filter fromTheStart() {
        Map<String, String> first = new LinkedHashMap<>(values);
        first.keySet().removeAll(PAGE);
        return new Filter(first);
    }

    Filter without(List<String> names) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.keySet().removeAll(names);
        return new Filter(kept);
    }

    /// A link to an entry with what was asked for but the period and the page, which it may lie
    /// outside of.
    public String onEntry(String path) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.keySet().removeAll(PAGE);
        kept.keySet().removeAll(List.of("from", "to"));
        return new Filter(kept).on(path);
    }

    /// A link to the path with these parameters, always in the same order.
    public String on(String path) {
        StringBuilder link = new StringBuilder(path);
        char join = '?';
        for (List<String> names : List.of(VIEW, PAGE)) {
            for (String name : names) {
                String value = values.get(name);
                if (value != null) {
                    link.append(join).append(name).append('=').append(encoded(value));
                    join = '&';
                }
            }
        }
        return link.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
