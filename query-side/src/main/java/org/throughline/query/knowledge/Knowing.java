package org.throughline.query.knowledge;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// One statement that somebody knew, held, possibly knew or did not know one version of an entry.
///
/// @param state known, held, possibly-known or stated-not-known; the others follow from these
/// @param channel how; for stated-not-known the channel that is denied
/// @param basis the entry this rests on; the entry itself if its author knows it from writing it
public record Knowing(
        EntryId entry,
        int version,
        Who who,
        CellState state,
        When since,
        @Nullable When until,
        @Nullable Channel channel,
        @Nullable Extent extent,
        Evidence evidence,
        Basis basis) {

    /// What a knowing rests on.
    ///
    /// @param position where the event stands that says so
    /// @param agency who says so
    public record Basis(EntryId entry, long position, AgencyId agency) {}

    /// The same up to a time.
    Knowing until(When end) {
        return new Knowing(
                entry, version, who, state, since, end, channel, extent, evidence, basis);
    }

    public boolean positive() {
        return state != CellState.STATED_NOT_KNOWN;
    }

    /// Whether it says that it did not come to them. Who was not asked or not invited can know all
    /// the same.
    boolean deniesKnowing() {
        return !positive() && channel != Channel.ASKED && channel != Channel.INVITED;
    }

    /// Whether the knower wrote the entry.
    public boolean authored() {
        return channel == Channel.AUTHORED && entry.equals(basis.entry());
    }

    /// Whether it gives its agency the right to read the entry: it wrote it, or somebody else says
    /// that it knew or held it. What an agency only says of itself opens nothing; whoever was given
    /// the gist of something was not given it; nor was who is named in it as one that acted.
    public boolean entitles(AgencyId reader) {
        boolean whole = extent == null || extent == Extent.FULL;
        boolean holds = whole && (state == CellState.KNOWN || state == CellState.HELD);
        boolean own = reader.equals(who.key().agency());
        return own && holds && (authored() || !basis.agency().equals(reader)) && !isNamedAsActing();
    }

    /// Whether the entry itself says that they did, said or decided what it tells. They were there
    /// and hold what they wrote of it; the words of another about it did not come to them.
    private boolean isNamedAsActing() {
        return state == CellState.KNOWN && channel == null && entry.equals(basis.entry());
    }
}
