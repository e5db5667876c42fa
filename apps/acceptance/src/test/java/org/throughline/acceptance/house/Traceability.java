package org.throughline.acceptance.house;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page that says of each row how far it is met, and by which tests.
///
/// A row is proved if a test is named after it and nothing of it is missing. It is part if a test
/// is named after it and something is missing. Without such a test it is not yet there, whatever
/// else the list of rows says.
final class Traceability {

    static final String PAGE = "docs/traceability.md";

    private static final String PROVED = "proved";
    private static final String PART = "part";
    private static final String NOT_YET = "not yet";

    private final List<Requirement> rows;
    private final Map<Integer, List<NamedTest>> tests;

    Traceability(List<Requirement> rows, List<NamedTest> tests) {
        this.rows = rows;
        this.tests =
                tests.stream()
                        .sorted(Comparator.comparing(NamedTest::name))
                        .collect(Collectors.groupingBy(NamedTest::row));
    }

    static Traceability of(Sources sources) {
        String file = Sources.read(sources.root().resolve(Requirement.FILE));
        return new Traceability(Requirement.readAll(file), NamedTest.in(sources));
    }

    /// Tests that are named after a row that there is not.
    List<NamedTest> astray() {
        return tests.values().stream()
                .flatMap(List::stream)
                .filter(test -> test.row() > rows.size())
                .toList();
    }

    String status(Requirement row) {
        if (!tests.containsKey(row.number())) {
            return NOT_YET;
        }
        return row.missing().isEmpty() ? PROVED : PART;
    }

    long count(String status) {
        return rows.stream().filter(row -> status(row).equals(status)).count();
    }

    String page(Stream<String> legend) {
        StringBuilder page = new StringBuilder(HEAD.replace("{rows}", "" + rows.size()));
        for (String status : List.of(PROVED, PART, NOT_YET)) {
            page.append("| %s | %d |\n".formatted(status, count(status)));
        }
        page.append("\n").append(STATUSES);
        legend.forEach(line -> page.append("- ").append(line).append("\n"));
        String section = "";
        for (Requirement row : rows) {
            if (!row.section().equals(section)) {
                section = row.section();
                page.append("\n## ").append(section).append("\n\n").append(COLUMNS);
            }
            page.append(line(row));
        }
        return page.toString();
    }

    private String line(Requirement row) {
        List<NamedTest> named = tests.getOrDefault(row.number(), List.of());
        String missing = row.missing();
        if (named.isEmpty()) {
            missing = missing.isEmpty() ? "a test named after it" : missing + "; a test";
        }
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        row.id(),
                        row.text(),
                        row.source(),
                        row.asked(),
                        status(row),
                        named.stream().map(Traceability::link).collect(Collectors.joining("<br>")),
                        missing);
    }

    private static String link(NamedTest test) {
        return "[%s](../%s)%s"
                .formatted(
                        test.name(),
                        test.file(),
                        test.tests() > 1 ? " (" + test.tests() + ")" : "");
    }

    private static final String HEAD =
            """
            # What is asked, and what proves it

            Made by `make trace` from [the rows](requirements.tsv) and the names of the tests;
            a test holds this page against them.

            | of {rows} rows | |
            |---|---|
            """;

    private static final String STATUSES =
            """
            **proved**: a test is named after the row and nothing of the row is missing. **part**: a test is named
            after it, and something is missing. **not yet**: no test is named after it. That such a test can fail
            is shown by [`make mutate`](mutation.md).

            E event · V view · R rule · A alert; a number after a test says how many there are in it. Sources:

            """;

    private static final String COLUMNS =
            """
            | row | asked | source | how | status | tests | missing |
            |---|---|---|---|---|---|---|
            """;
}
