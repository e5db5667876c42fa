package org.throughline.query.fold;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// An event says that somebody knew, held, possibly knew or did not know a version of an entry.
///
/// @param of the entry that was known or not
/// @param basis the entry that says so, or the look that shows it
/// @param position where its event stands
/// @param author that it is said of whoever wrote it
record Statement(
        EntryId of,
        int version,
        Somebody who,
        CellState state,
        When since,
        @Nullable When until,
        @Nullable Channel channel,
        @Nullable Extent extent,
        Evidence evidence,
        EntryId basis,
        long position,
        AgencyId by,
        boolean author) {

    boolean had() {
        return state != CellState.STATED_NOT_KNOWN;
    }

    /// Not to have been asked or invited is not to have been left without knowledge.
    boolean deniesKnowing() {
        return !had() && channel != Channel.ASKED && channel != Channel.INVITED;
    }

    boolean ofItself() {
        return of.equals(basis);
    }

    Statement endedBy(When end) {
        return new Statement(
                of, version, who, state, since, end, channel, extent, evidence, basis, position, by,
                author);
    }
}
