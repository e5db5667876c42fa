package org.throughline.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Turns what a person types into a whole id: an id, or the beginning or end of exactly one. Ids of
/// entries begin with a time and are alike there: it is their ends that tell them apart.
final class Ids {
    private static final Pattern WHOLE =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PART = Pattern.compile("[0-9a-f][0-9a-f-]{3,35}");
    private static final int SHOWN = 10;

    private Ids() {}

    static String ofCase(Session session, String typed) {
        var id = checked("case", typed);
        if (whole(id)) {
            return id;
        }
        var cases = Pages.walk(session, Query.of("/api/v1/cases")).items("cases");
        return only("case", id, cases.stream().map(each -> text(each, "caseId")).toList());
    }

    /// @param ledger the position that the reader asks about; empty for the head
    static String ofEntry(Session session, String caseId, String typed, String ledger) {
        var id = checked("entry", typed);
        if (whole(id)) {
            return id;
        }
        var query = Query.of("/api/v1/cases/" + caseId + "/chronology").with("ledger", ledger);
        var entries = Pages.walk(session, query).items("entries");
        return only("entry", id, entries.stream().map(each -> text(each, "entryId")).toList());
    }

    /// How much of the ends of ids must be shown so that none of these is mistaken for another; at
    /// least 8 characters.
    static int tellingLength(List<String> ids) {
        var distinct = ids.stream().distinct().map(id -> reversed(id)).sorted().toList();
        int length = 8;
        for (int i = 1; i < distinct.size(); i++) {
            length = Math.max(length, common(distinct.get(i - 1), distinct.get(i)) + 1);
        }
        return length;
    }

    private static String reversed(String id) {
        return new StringBuilder(id).reverse().toString();
    }

    private static String checked(String what, String typed) {
        var id = typed.toLowerCase(Locale.ROOT);
        if (!PART.matcher(id).matches()) {
            throw new CliFault(
                    Exit.REFUSED,
                    "A "
                            + what
                            + " is named by its id, or by the first or last four or more characters of it.");
        }
        return id;
    }

    private static boolean whole(String id) {
        return WHOLE.matcher(id).matches();
    }

    private static String only(String what, String part, List<String> ids) {
        var found =
                ids.stream()
                        .filter(id -> id.startsWith(part) || id.endsWith(part))
                        .distinct()
                        .toList();
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 ->
                    throw new CliFault(
                            Exit.COULD_NOT,
                            "No "
                                    + what
                                    + " that this account may see begins or ends so: check the id, or use --as NAME.");
            default ->
                    throw new CliFault(
                            Exit.REFUSED,
                            "%d ids begin or end so; give more of it:\n  %s%s"
                                    .formatted(
                                            found.size(),
                                            String.join(
                                                    "\n  ",
                                                    found.subList(
                                                            0, Math.min(SHOWN, found.size()))),
                                            found.size() > SHOWN ? "\n  …" : ""));
        };
    }

    private static String text(JsonNode node, String field) {
        return Plain.of(Json.text(node, field));
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < one.length()
                && length < other.length()
                && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
