package org.throughline.command.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.command.imports.Remark.Kind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How the child was seen and heard, from the five columns about it (R65, R102, R105).
final class SeenCells {

    private static final Pattern NOT_SEEN = rest("no|n|not seen");
    private static final Pattern SEEN = rest("yes|y|seen");
    private static final Pattern DEGREE = rest("glimpsed|spoken to|spoken-to|examined");
    private static final Pattern SILENT =
            Pattern.compile("(?i)not stated|not recorded|unknown|not known|n/?k|n/?a|\\?");

    private static final String DEGREE_FIELD = "degree";
    private static final String NOT = "not-seen";
    private static final String NOT_STATED = "not-stated";

    private final Cells cells;
    private final Leftovers left;
    private final ObjectNode seen = JsonNodeFactory.instance.objectNode();

    private SeenCells(Cells cells, Leftovers left) {
        this.cells = cells;
        this.left = left;
    }

    private static Pattern rest(String words) {
        return Pattern.compile("(?is)(" + words + ")\\.?(?:\\s*[-:;,.(\u2013]+\\s*(.*?)\\)?)?");
    }

    /// Null if the row says nothing of it.
    static @Nullable ObjectNode read(Cells cells, Leftovers left) {
        boolean silent =
                cells.at(Column.CHILD_SEEN).isEmpty()
                        && cells.at(Column.SEEN_ALONE).isEmpty()
                        && cells.at(Column.PRESENTATION).isEmpty()
                        && cells.at(Column.CHILD_SAID).isEmpty()
                        && cells.at(Column.WISHES_FEELINGS).isEmpty();
        return silent ? null : new SeenCells(cells, left).node();
    }

    private ObjectNode node() {
        seen.put(DEGREE_FIELD, degree(cells.textAt(Column.CHILD_SEEN)));
        cells.at(Column.SEEN_ALONE).ifPresent(text -> seen.put("alone", alone(text)));
        cells.at(Column.PRESENTATION).ifPresent(text -> seen.put("presentation", text));
        cells.at(Column.CHILD_SAID)
                .ifPresent(
                        words ->
                                seen.putArray("said")
                                        .addObject()
                                        .put("form", "not-stated")
                                        .put("words", words));
        cells.at(Column.WISHES_FEELINGS).ifPresent(text -> seen.put("wishes", text));
        return seen;
    }

    private String degree(String text) {
        Matcher not = NOT_SEEN.matcher(text);
        if (not.matches()) {
            words(not).ifPresent(why -> seen.put("whyNotSeen", why));
            return NOT;
        }
        Matcher yes = SEEN.matcher(text);
        if (yes.matches()) {
            words(yes).ifPresent(_ -> left.add(Column.CHILD_SEEN, text));
            return "seen";
        }
        Matcher degree = DEGREE.matcher(text);
        if (degree.matches()) {
            words(degree).ifPresent(_ -> left.add(Column.CHILD_SEEN, text));
            return degree.group(1).toLowerCase(Locale.ROOT).replace(' ', '-');
        }
        if (!text.isEmpty() && !SILENT.matcher(text).matches()) {
            unclear(Column.CHILD_SEEN, text, "Write yes, no, glimpsed, spoken to or examined.");
        }
        return NOT_STATED;
    }

    private String alone(String text) {
        Matcher not = rest("no|n|not alone").matcher(text);
        if (not.matches()) {
            words(not).ifPresent(why -> seen.put("whyNotAlone", why));
            return "no";
        }
        Matcher yes = rest("yes|y|alone").matcher(text);
        if (yes.matches()) {
            words(yes).ifPresent(_ -> left.add(Column.SEEN_ALONE, text));
            return "yes";
        }
        if (!SILENT.matcher(text).matches()) {
            unclear(Column.SEEN_ALONE, text, "Write yes, or no and why.");
        }
        return NOT_STATED;
    }

    private void unclear(Column column, String text, String hint) {
        left.add(column, text);
        cells.add(
                Kind.NOTICE,
                column.text(),
                "seen-unclear",
                "The words are not read as a yes or a no. They are kept, and it is recorded as not"
                        + " stated.",
                hint);
    }

    /// What a note is called that holds it.
    static String heading(ObjectNode seen) {
        return switch (seen.path(DEGREE_FIELD).stringValue("")) {
            case NOT_STATED -> "How the child was";
            case String degree -> "Child " + degree.replace('-', ' ');
        };
    }

    static boolean saysNothing(ObjectNode seen) {
        return isNoMoreThan(seen, NOT_STATED);
    }

    static boolean saysNotSeen(ObjectNode seen) {
        return isNoMoreThan(seen, NOT);
    }

    private static boolean isNoMoreThan(ObjectNode seen, String degree) {
        return seen.size() == 1 && seen.path(DEGREE_FIELD).stringValue("").equals(degree);
    }

    private static Optional<String> words(Matcher matcher) {
        return Optional.ofNullable(matcher.group(2)).filter(text -> !text.isBlank());
    }
}
