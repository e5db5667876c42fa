package org.throughline.query.api;

import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.compare.CellChange;
import org.throughline.query.compare.Change;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;

/// How a knower stood to an entry at two times.
///
/// @param knower a key of the matrix
/// @param was the state at the earlier time
/// @param wasVersion told if it was about an older version than at the later time
record CellChangeJson(
        String entryId,
        int version,
        String type,
        String happened,
        @Nullable Boolean undated,
        String knower,
        String was,
        @Nullable Integer wasVersion,
        KnownJson now) {

    static CellChangeJson of(Change change, CellChange cell, Lens right, Texts.Opened texts) {
        EntryVersion entry = change.shown().version();
        return new CellChangeJson(
                entry.entry().text(),
                entry.version(),
                entry.type(),
                entry.happened().text(),
                entry.happened().stated() ? null : Boolean.TRUE,
                cell.knower().text(),
                cell.left().state().text(),
                wasVersion(cell.left(), cell.right()),
                KnownJson.of(cell.right(), entry, right, texts));
    }

    private static @Nullable Integer wasVersion(Standing left, Standing right) {
        return left.version() > 0 && left.version() < right.version() ? left.version() : null;
    }

    @Override
    public String toString() {
        return "CellChangeJson[" + entryId + "]";
    }
}
