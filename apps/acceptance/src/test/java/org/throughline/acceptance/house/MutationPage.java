package org.throughline.acceptance.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The page that says what `make mutate` found: how many changes of the rules the tests noticed,
/// for which rows, and why the rest cannot be noticed.
final class MutationPage {

    static final String PAGE = "docs/mutation.md";
    static final String LEFT = "docs/mutants-left.tsv";
    static final String UNEXPLAINED = "NOT EXPLAINED";

    private final List<Mutant> mutants;
    private final List<PolicyClass> policies;

    /// Why each is left, by place and change.
    private final Map<String, String> reasons = new TreeMap<>();

    MutationPage(List<Mutant> mutants, List<PolicyClass> policies, String left) {
        this.mutants = mutants;
        this.policies = policies;
        left.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(cells -> reasons.put(cells[0] + "\t" + cells[1], cells[2]));
    }

    /// Explanations of changes that are not left any more.
    List<String> stale() {
        List<String> stale = new ArrayList<>(reasons.keySet());
        stale.removeAll(left().keySet());
        return stale;
    }

    String page(String day) {
        StringBuilder page = new StringBuilder(HEAD.replace("{day}", day));
        byPackage()
                .forEach((name, all) -> page.append("| `%s` | %s |\n".formatted(name, share(all))));
        page.append("| together | %s |\n".formatted(share(mutants))).append("\n").append(POLICIES);
        policies.forEach(policy -> page.append(line(policy)));
        page.append("\n").append(LEFT_OVER);
        left().forEach(
                        (key, times) ->
                                page.append(
                                        "| `%s` | %s | %d | %s |\n"
                                                .formatted(
                                                        key.substring(0, key.indexOf('\t')),
                                                        key.substring(key.indexOf('\t') + 1),
                                                        times,
                                                        reasons.getOrDefault(key, UNEXPLAINED))));
        return page.toString();
    }

    private SortedMap<String, List<Mutant>> byPackage() {
        return mutants.stream()
                .collect(
                        Collectors.groupingBy(
                                Mutant::packageName, TreeMap::new, Collectors.toList()));
    }

    private static String share(List<Mutant> all) {
        long noticed = all.stream().filter(Mutant::noticed).count();
        return "%d | %d | %d %%".formatted(all.size(), noticed, noticed * 100 / all.size());
    }

    private String line(PolicyClass policy) {
        List<Mutant> own =
                mutants.stream()
                        .filter(mutant -> mutant.simpleType().equals(policy.name()))
                        .toList();
        String byRows =
                policy.rows().stream()
                        .map(row -> "R%d: %d".formatted(row, noticedFor(own, row)))
                        .collect(Collectors.joining(", "));
        return "| `%s` | %d | %d | %s |\n"
                .formatted(
                        policy.name(),
                        own.size(),
                        own.stream().filter(Mutant::noticed).count(),
                        byRows);
    }

    private static long noticedFor(List<Mutant> mutants, int row) {
        return mutants.stream().filter(mutant -> mutant.noticedFor(row)).count();
    }

    private SortedMap<String, Long> left() {
        return mutants.stream()
                .filter(mutant -> !mutant.noticed())
                .collect(
                        Collectors.groupingBy(
                                mutant -> mutant.place() + "\t" + mutant.change(),
                                TreeMap::new,
                                Collectors.counting()));
    }

    private static final String HEAD =
            """
            # Can the tests fail?

            `make mutate` changes the compiled rules, times and knowledge in small ways with PIT, one change at a
            time, and runs the tests that start no server. A change that no test notices is either a test that is
            missing or explained below. It wrote this page on {day}.

            | package | changes | noticed | |
            |---|---|---|---|
            """;

    private static final String POLICIES =
            """
            ## Rules of the command side

            The last column: how many of the changes were noticed by tests that are named after a row of the rule.

            | rule | changes | noticed | for its rows |
            |---|---|---|---|
            """;

    private static final String LEFT_OVER =
            """
            ## What no test noticed

            | where | change | times | why |
            |---|---|---|---|
            """;
}
