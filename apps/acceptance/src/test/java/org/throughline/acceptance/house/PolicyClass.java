package org.throughline.acceptance.house;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A rule of the command side, and the rows that its Javadoc says it is for.
record PolicyClass(String name, SortedSet<Integer> rows) {

    private static final String FOLDER = "command-side/src/main/java/";
    private static final Pattern DECLARED =
            Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|record) (\\w+).*(?:\\s.*)?");
    private static final Pattern ROW = Pattern.compile("\\bR([1-9][0-9]*)\\b");

    /// In the order of their names.
    static List<PolicyClass> in(Sources sources) {
        return sources.ending(".java").stream()
                .filter(file -> sources.name(file).startsWith(FOLDER))
                .map(Sources::read)
                .filter(text -> Pattern.compile("implements\\s+Policy<").matcher(text).find())
                .map(PolicyClass::read)
                .sorted(Comparator.comparing(PolicyClass::name))
                .toList();
    }

    private static PolicyClass read(String text) {
        MatchResult declared = DECLARED.matcher(text).results().findFirst().orElseThrow();
        String javadoc =
                text.substring(0, declared.start())
                        .lines()
                        .filter(line -> line.startsWith("///"))
                        .collect(Collectors.joining("\n"));
        return new PolicyClass(
                declared.group(1),
                ROW.matcher(javadoc)
                        .results()
                        .map(row -> Integer.valueOf(row.group(1)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
