package org.throughline.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page of a rule names the rows that the policies behind it are for, with the sources that the
/// rows name.
class ProblemSourcesTest {

    private static final String PAGES =
            "query-side/src/main/resources/org/throughline/query/web/problems.properties";
    private static final String SOURCE = ".source";
    private static final Pattern CODE = Pattern.compile("\\bRuleCode\\.([A-Z_]+)\\b");

    private final Sources here = Sources.ofThisRepository();

    @Test
    void thePageOfEachRuleNamesItsRowsWithTheirSources() throws IOException {
        assertThat(named()).hasSizeGreaterThan(50).isEqualTo(expected());
    }

    private Map<String, String> named() throws IOException {
        Properties pages = new Properties();
        pages.load(new StringReader(Sources.read(here.root().resolve(PAGES))));
        return pages.stringPropertyNames().stream()
                .filter(key -> key.endsWith(SOURCE))
                .collect(
                        Collectors.toMap(
                                key -> key.substring(0, key.length() - SOURCE.length()),
                                pages::getProperty));
    }

    /// The rows of a code are those of all policies that refuse with it.
    private Map<String, String> expected() {
        Map<String, Set<Integer>> rows = new TreeMap<>();
        for (PolicyClass policy : PolicyClass.in(here)) {
            CODE.matcher(text(policy))
                    .results()
                    .map(code -> code.group(1).toLowerCase(Locale.ROOT).replace('_', '-'))
                    .forEach(
                            code ->
                                    rows.computeIfAbsent(code, _ -> new TreeSet<>())
                                            .addAll(policy.rows()));
        }
        rows.values().removeIf(Set::isEmpty);
        Map<Integer, String> sources =
                Requirement.readAll(Sources.read(here.root().resolve(Requirement.FILE))).stream()
                        .collect(Collectors.toMap(Requirement::number, Requirement::source));
        Map<String, String> expected = new TreeMap<>();
        rows.forEach(
                (code, numbers) ->
                        expected.put(
                                code,
                                numbers.stream()
                                        .map(row -> "R%d (%s)".formatted(row, sources.get(row)))
                                        .collect(Collectors.joining(", "))));
        return expected;
    }

    private String text(PolicyClass policy) {
        return here.ending(policy.name() + ".java").stream()
                .filter(file -> Sources.nameOf(file).equals(policy.name() + ".java"))
                .map(Sources::read)
                .collect(Collectors.joining());
    }
}
