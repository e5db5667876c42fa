package org.throughline.query.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.PersonId;
import tools.jackson.databind.JsonNode;

/// The erasures of a case and how far each is, in words; no text, and none that is left.
public record ErasuresPage(String caseName, List<Line> erasures) {

    /// One erasure.
    ///
    /// @param review how many texts about others name the person, and are to be looked at
    public record Line(
            String title, String state, boolean complete, List<LabelledText> facts, int review) {}

    /// @param body what the API says of them
    static ErasuresPage of(String caseName, JsonNode body) {
        return new ErasuresPage(
                caseName, body.path("erasures").valueStream().map(ErasuresPage::line).toList());
    }

    private static Line line(JsonNode each) {
        List<PersonId> people =
                each.path("people")
                        .valueStream()
                        .map(person -> PersonId.of(person.stringValue("")))
                        .toList();
        String state = word(each, "state");
        return new Line(
                "Texts about " + PersonWords.of(people),
                state(state),
                state.equals("complete"),
                List.of(
                        new LabelledText(
                                "Decided by", PersonWords.of(AgencyId.of(word(each, "decidedBy")))),
                        new LabelledText(
                                "Asked for by", PersonWords.plain(word(each, "requestedBy"))),
                        new LabelledText("On the ground", PersonWords.plain(word(each, "ground"))),
                        new LabelledText("Recorded", time(word(each, "ledgerTime"), "")),
                        new LabelledText("Texts", Long.toString(each.path("texts").longValue(0))),
                        new LabelledText(
                                "Keys destroyed", time(word(each, "destroyedAt"), "not yet")),
                        new LabelledText("Processes", processes(each.path("nodes"))),
                        new LabelledText(
                                "Last copy of the keys gone",
                                time(word(each, "backupsExpire"), "not known"))),
                each.path("toReview").size());
    }

    private static String word(JsonNode node, String name) {
        return node.path(name).stringValue("");
    }

    private static String state(String word) {
        return switch (word) {
            case "destroying" -> "Keys are being destroyed";
            case "waiting-for-nodes" ->
                    "Erased here; a process that may hold a key has not answered";
            case "waiting-for-backups" -> "Erased here; copies of the keys are kept";
            case "complete" -> "Complete";
            default -> PersonWords.plain(word);
        };
    }

    private static String processes(JsonNode nodes) {
        return "%d answered, %d waited for, %d ended without a word"
                .formatted(
                        nodes.path("answered").longValue(0),
                        nodes.path("waiting").longValue(0),
                        nodes.path("silent").longValue(0));
    }

    private static String time(String text, String none) {
        try {
            return text.isEmpty() ? none : WhenWords.instant(Instant.parse(text));
        } catch (DateTimeParseException _) {
            return none;
        }
    }
}
