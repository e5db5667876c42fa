package org.throughline.command.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Words of a row that have no field of their own, each under what its column is called, so that
/// none is lost.
final class Leftovers {

    private final Map<String, String> words = new LinkedHashMap<>();

    void add(Column column, String text) {
        String plain = column.plain();
        words.merge(
                Character.toUpperCase(plain.charAt(0)) + plain.substring(1),
                text,
                (one, other) -> one + "; " + other);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// One line for each column.
    String text() {
        return words.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining("\n"));
    }
}
