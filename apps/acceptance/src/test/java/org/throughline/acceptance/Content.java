package org.throughline.acceptance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Compares the fields of an entry with what a table expects of them.
final class Content {

    private Content() {}

    /// @param expected values by pointer; a list stands for a set
    static boolean holds(JsonNode data, JsonNode expected) {
        return expected.properties().stream()
                .allMatch(each -> same(data.at(each.getKey()), each.getValue()));
    }

    private static boolean same(JsonNode found, JsonNode expected) {
        return expected.isArray()
                ? all(found).equals(all(expected))
                : found.asString("").equals(expected.asString(""));
    }

    private static Set<String> all(JsonNode list) {
        return list.valueStream().map(each -> each.asString("")).collect(Collectors.toSet());
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(each -> each.asString("")).toList();
    }
}
