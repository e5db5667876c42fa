package org.throughline.command.imports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The columns of an agency's chronology. Their names in a file are matched whatever their case.
public enum Column {
    REF,
    START_DATE,
    START_TIME,
    END_DATE,
    END_TIME,
    DATE_CERTAINTY,
    AGENCY,
    SOURCE_OF_INFORMATION,
    SOURCE_PAGE,
    AUTHOR_ROLE,
    SUBJECTS,
    EVENT_TYPE,
    EVENT,
    CHILD_SEEN,
    SEEN_ALONE,
    PRESENTATION,
    CHILD_SAID,
    WISHES_FEELINGS,
    ACTION_TAKEN,
    DECISION,
    DECISION_MAKER,
    RATIONALE,
    SHARED_WITH,
    SHARED_ON,
    OUTCOME,
    IMPACT,
    GOOD_PRACTICE,
    ANALYSIS_COMMENT,
    TERMS_ISSUE;

    /// A file without one of these is no chronology.
    static final Set<Column> NEEDED = EnumSet.of(START_DATE, AGENCY, EVENT);

    private static final int FARTHEST_TYPING_ERROR = 4;

    /// As it stands in a file: `start_date`.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As it is read out: `start date`.
    String plain() {
        return text().replace('_', ' ');
    }

    static Optional<Column> of(String heading) {
        String name = normal(heading);
        return Arrays.stream(values()).filter(column -> column.text().equals(name)).findFirst();
    }

    /// The column whose name is nearest, if any is near.
    static Optional<Column> near(String heading) {
        String name = normal(heading);
        return Arrays.stream(values())
                .filter(column -> distance(name, column.text()) <= FARTHEST_TYPING_ERROR)
                .min(Comparator.comparingInt(column -> distance(name, column.text())));
    }

    private static String normal(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    /// V. I. Levenshtein, Binary codes capable of correcting deletions, insertions and reversals,
    /// 1966. Names longer than any column's are far from all.
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > FARTHEST_TYPING_ERROR) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(row[j - 1], before[j]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
