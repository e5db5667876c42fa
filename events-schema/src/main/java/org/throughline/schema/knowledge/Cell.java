package org.throughline.schema.knowledge;

import org.jspecify.annotations.Nullable;

/// One cell of the knowledge matrix: one knower and one version of an entry.
///
/// @param since from when, as a When text (`2007-04`); absent if not stated
/// @param until until when, as a When text; absent if still so, or not stated
/// @param channel how; for [CellState#STATED_NOT_KNOWN] the channel that is denied: `TOLD` is "not
///   told"; `INVITED` and `ASKED` deny only that, and say nothing of whether it was known
public record Cell(
        CellState state,
        @Nullable String since,
        @Nullable String until,
        @Nullable Channel channel,
        @Nullable Extent extent,
        @Nullable Evidence evidence) {

    /// A cell that has a state and nothing else to tell.
    public static Cell of(CellState state) {
        return new Cell(state, null, null, null, null, null);
    }
}
