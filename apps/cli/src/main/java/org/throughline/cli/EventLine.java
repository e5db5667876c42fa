package org.throughline.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.throughline.ledger.Sha256;
import tools.jackson.core.JacksonException;

/// One line of the input: a structured CloudEvent.
///
/// @param number counted from 1
/// @param text the JSON as it stands in the file; it is sent on unchanged
record EventLine(int number, String text, String source, String id, String subject) {
    private static final String AGENCY = "urn:agency:";

    /// Empty if the line is no JSON object with a `source` and an `id`, without which an event has
    /// no natural key.
    static Optional<EventLine> parse(int number, String text) {
        try {
            var node = Json.MAPPER.readTree(text);
            var source = Json.text(node, "source");
            var id = Json.text(node, "id");
            if (!node.isObject() || source.isEmpty() || id.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new EventLine(number, text, source, id, Json.text(node, "subject")));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// The agency that a source names; empty if it names none.
    static String agencyOf(String source) {
        return source.startsWith(AGENCY) ? source.substring(AGENCY.length()) : "";
    }

    /// Names exactly this line without saying what is in it.
    String digest() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /// Only events of a case can be sent in another order than they stand, and then only beside
    /// those of other cases.
    boolean ofCase() {
        return subject.startsWith("case/");
    }

    /// Without the text.
    @Override
    public String toString() {
        return "EventLine[" + number + "]";
    }
}
