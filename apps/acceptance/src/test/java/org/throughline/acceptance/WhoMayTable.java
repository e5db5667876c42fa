package org.throughline.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `docs/who-may.csv`: each route, whom it answers how. A dash is where nobody asks.
record WhoMayTable(List<String> who, List<Line> lines) {

    static final Path FILE = Path.of("..", "..", "docs", "who-may.csv");

    private static final int NAMES = 3;

    /// @param on which case it is about; empty if it is about none
    /// @param expected the status for each of those who ask, or a dash
    record Line(String method, String route, String on, Map<String, String> expected) {

        /// Names of parts of a path may differ.
        String key() {
            return method + " " + route.replaceAll("\\{[^}]*}", "{}");
        }
    }

    static WhoMayTable read() throws IOException {
        List<String> rows = Files.readAllLines(FILE);
        List<String> head = cells(rows.getFirst());
        List<String> who = head.subList(NAMES, head.size());
        List<Line> lines = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            List<String> cells = cells(row);
            Map<String, String> expected = new LinkedHashMap<>();
            for (int i = 0; i < who.size(); i++) {
                expected.put(who.get(i), cells.get(NAMES + i));
            }
            lines.add(new Line(cells.get(0), cells.get(1), cells.get(2), expected));
        }
        return new WhoMayTable(List.copyOf(who), lines);
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split(",", -1)).map(String::strip).toList();
    }
}
