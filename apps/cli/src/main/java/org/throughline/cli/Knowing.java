package org.throughline.cli;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.knowledge.KnowingWords;
import tools.jackson.databind.JsonNode;

/// Says the `known` of an entry in the words that pages and exports use too.
final class Knowing {
    private Knowing() {}

    /// Empty if the answer says nothing of knowing; the bare state if this client is older than its
    /// words.
    static String words(JsonNode known) {
        var state = Json.text(known, "state");
        if (state.isEmpty()) {
            return "";
        }
        try {
            var channel = text(known, "channel");
            var extent = text(known, "extent");
            var evidence = text(known, "evidence");
            return KnowingWords.line(
                    new Cell(
                            CellState.of(state),
                            text(known, "since"),
                            text(known, "until"),
                            channel == null ? null : Channel.of(channel),
                            extent == null ? null : Extent.of(extent),
                            evidence == null ? null : Evidence.of(evidence)));
        } catch (IllegalArgumentException _) {
            return state;
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        var text = Json.text(node, field);
        return text.isEmpty() ? null : text;
    }
}
