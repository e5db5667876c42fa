package org.throughline.query.whoknew;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.CellState;

/// How a knower stands to an entry, and what that rests on.
///
/// @param version the version the cell is about; 0 if there is no record
/// @param basis the entry or look it rests on; absent if there is no record
/// @param position where the event stands that says so; 0 if there is no record
/// @param who the parts of the knower that are named, each as the commitment to its words and the
///   position of the event with them, in order
public record Stand(
        Cell cell, int version, @Nullable EntryId basis, long position, List<String> who) {

    public Stand {
        who = who.stream().distinct().sorted().toList();
    }

    /// There is no record, and why.
    public static Stand noRecord(CellState why) {
        return new Stand(Cell.of(why), 0, null, 0, List.of());
    }

    public CellState state() {
        return cell.state();
    }
}
