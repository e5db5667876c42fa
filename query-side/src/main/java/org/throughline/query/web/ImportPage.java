package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseId;
import tools.jackson.databind.JsonNode;

/// One import: how far it is, and what there is to look at.
///
/// @param caseId null if it is not known any more
/// @param found how many errors and remarks there are in all
/// @param trouble why a commit stopped, or was refused
public record ImportPage(
        Csrf csrf,
        String id,
        @Nullable CaseId caseId,
        String state,
        long done,
        long rows,
        Counts counts,
        boolean blocked,
        Found found,
        List<Line> errors,
        List<Line> remarks,
        @Nullable String trouble) {

    /// How many rows of each sort there are.
    public record Counts(
            long rows,
            long ready,
            long errors,
            long duplicates,
            long possibleDuplicates,
            long unsure,
            long recorded) {}

    /// How many remarks there are; a row can have several.
    public record Found(long errors, long remarks) {}

    /// One thing about one cell.
    public record Line(String kind, long row, String column, String detail, String hint) {

        /// The kind in words.
        public String plain() {
            return switch (kind) {
                case "duplicate" -> "There once already";
                case "alike" -> "May be there twice";
                case "unsure" -> "Date not sure";
                default -> "Worth a look";
            };
        }
    }

    static ImportPage of(Csrf csrf, String id, JsonNode body, @Nullable String trouble) {
        JsonNode counts = body.path("counts");
        String caseText = body.path("caseId").stringValue("");
        String stopped = body.path("trouble").stringValue("");
        return new ImportPage(
                csrf,
                id,
                caseText.isEmpty() ? null : CaseId.of(caseText),
                body.path("state").stringValue(""),
                number(body.path("progress"), "done"),
                number(body.path("progress"), "rows"),
                new Counts(
                        number(counts, "rows"),
                        number(counts, "ready"),
                        number(counts, "errors"),
                        number(counts, "duplicates"),
                        number(counts, "possibleDuplicates"),
                        number(counts, "unsure"),
                        number(counts, "recorded")),
                body.path("blocked").booleanValue(false),
                new Found(
                        number(body.path("found"), "errors"),
                        number(body.path("found"), "remarks")),
                lines(body.path("errors")),
                lines(body.path("remarks")),
                trouble == null && !stopped.isEmpty()
                        ? "It stopped before all rows were recorded. Commit again: nothing is recorded twice."
                        : trouble);
    }

    private static long number(JsonNode node, String name) {
        return node.path(name).longValue(0);
    }

    private static List<Line> lines(JsonNode list) {
        return list.valueStream()
                .map(
                        each ->
                                new Line(
                                        each.path("kind").stringValue(""),
                                        number(each, "row"),
                                        each.path("column").stringValue(""),
                                        each.path("detail").stringValue(""),
                                        each.path("hint").stringValue("")))
                .toList();
    }

    public boolean atWork() {
        return state.equals("checking") || state.equals("committing");
    }

    public boolean canBeCommitted() {
        return state.equals("ready") && !blocked && counts.ready() > 0;
    }

    public String title() {
        return switch (state) {
            case "checking" -> "Being checked";
            case "ready" ->
                    counts.errors() > 0 || blocked
                            ? "Checked: rows to put right"
                            : "Checked: ready";
            case "committing" -> "Being recorded";
            case "committed" -> "Recorded";
            case "expired" -> "No longer there";
            default -> "Not checked to its end";
        };
    }

    public boolean canBeDiscarded() {
        return state.equals("checking") || state.equals("ready");
    }

    /// Whether there is anything to put into a file.
    public boolean hasRemarks() {
        return found.errors() + found.remarks() > 0;
    }

    /// Where the list of errors ends before its last; null if it is whole.
    public @Nullable String cutErrors() {
        return cut(errors.size(), found.errors());
    }

    /// Where the list of other remarks ends before its last; null if it is whole.
    public @Nullable String cutRemarks() {
        return cut(remarks.size(), found.remarks());
    }

    /// Where the file of errors and remarks ends before its last; null if it is whole.
    public @Nullable String cutFile() {
        return found.errors() > ImportController.KEPT || found.remarks() > ImportController.KEPT
                ? "It has the first %,d of each.".formatted(ImportController.KEPT)
                : null;
    }

    private static @Nullable String cut(long shown, long all) {
        return shown < all ? "These are the first %,d of %,d.".formatted(shown, all) : null;
    }
}
