package org.throughline.query.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.CellState;

/// How one knower stands to one entry: the cell, and what it rests on.
///
/// @param version the newest version the cell is about; 0 if there is no record
/// @param basis the entry and event it rests on; absent if there is no record
/// @param parts the knowings whose knowers have a named part (team, post, practitioner)
public record Standing(Cell cell, int version, Knowing.@Nullable Basis basis, List<Knowing> parts) {

    static Standing noRecord(CellState why) {
        return new Standing(Cell.of(why), 0, null, List.of());
    }

    public CellState state() {
        return cell.state();
    }

    /// Whether the knower had it in some way.
    public boolean had() {
        return switch (cell.state()) {
            case KNOWN, POSSIBLY_KNOWN, HELD, DISPUTED -> true;
            case STATED_NOT_KNOWN, NOT_SUBMITTED, SEARCHED_NONE, SOURCE_SILENT -> false;
        };
    }

    /// The lower, the more is said for certain.
    public int rank() {
        return switch (cell.state()) {
            case KNOWN -> 0;
            case HELD -> 1;
            case DISPUTED -> 2;
            case POSSIBLY_KNOWN -> 3;
            case STATED_NOT_KNOWN, NOT_SUBMITTED, SEARCHED_NONE, SOURCE_SILENT -> 4;
        };
    }
}
