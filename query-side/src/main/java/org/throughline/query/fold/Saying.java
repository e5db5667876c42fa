package org.throughline.query.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// What one event says of who knew, while it is being written down.
final class Saying {

    private final EntryId entry;
    private final int number;
    private final long position;
    private final AgencyId speaker;
    private final When happened;
    private final boolean finding;
    private final Past past;
    private final List<Statement> statements = new ArrayList<>();

    /// @param speaker the agency whose word it is; of a correction, whoever corrects
    Saying(
            EntryId entry,
            EntryVersions.Version version,
            AgencyId speaker,
            boolean board,
            Past past) {
        this.entry = entry;
        this.number = version.number();
        this.position = version.position();
        this.speaker = speaker;
        this.happened = version.happened();
        this.finding = board || version.status() == ContentStatus.FINDING;
        this.past = past;
    }

    List<Statement> statements() {
        return statements;
    }

    EntryId self() {
        return entry;
    }

    AgencyId speaker() {
        return speaker;
    }

    Past past() {
        return past;
    }

    When happened() {
        return happened;
    }

    /// A knower who is a part of the speaking agency unless the event says of which.
    Somebody own(@Nullable Knower knower) {
        return knower == null ? Somebody.agency(speaker) : Somebody.named(knower).orOf(speaker);
    }

    static List<EntryId> ordered(Collection<EntryId> entries) {
        return entries.stream().sorted(Comparator.comparing(EntryId::value)).toList();
    }

    /// Whoever wrote the version knows it.
    void wrote(Somebody who, When since) {
        statements.add(
                new Statement(
                        entry,
                        number,
                        who,
                        CellState.KNOWN,
                        since,
                        null,
                        Channel.AUTHORED,
                        Extent.FULL,
                        Evidence.ASSERTED,
                        entry,
                        position,
                        speaker,
                        true));
    }

    /// The whole of an entry, since the event happened.
    void had(EntryId of, Somebody who, CellState state, @Nullable Channel channel) {
        say(of, past.version(of), who, state, happened, null, channel, Extent.FULL);
    }

    /// The same of a thing that was sent, in the version that was.
    void had(Past.Sent sent, Somebody who, CellState state, Channel channel, Extent extent) {
        say(sent.entry(), sent.version(), who, state, happened, null, channel, extent);
    }

    /// By a denial nothing came, so there is no extent.
    void had(Past.Sent sent, Somebody who, Channel denied) {
        say(
                sent.entry(),
                sent.version(),
                who,
                CellState.STATED_NOT_KNOWN,
                happened,
                null,
                denied,
                null);
    }

    void denied(EntryId of, Somebody who, @Nullable When until, Channel channel) {
        say(of, past.version(of), who, CellState.STATED_NOT_KNOWN, happened, until, channel, null);
    }

    /// What is said to somebody they know; what is written they hold; by means not stated they
    /// possibly know it.
    void told(EntryId of, Somebody who, @Nullable Means means, @Nullable Extent extent) {
        told(new Past.Sent(of, past.version(of)), who, means, extent);
    }

    void told(Past.Sent of, Somebody who, @Nullable Means means, @Nullable Extent extent) {
        Extent much = extent == null ? Extent.FULL : extent;
        switch (means) {
            case TELEPHONE, IN_PERSON, MEETING -> had(of, who, CellState.KNOWN, Channel.TOLD, much);
            case IN_WRITING, LETTER, EMAIL, SYSTEM, FAX ->
                    had(of, who, CellState.HELD, Channel.SENT, much);
            case NOT_STATED -> had(of, who, CellState.POSSIBLY_KNOWN, Channel.TOLD, much);
            case null -> had(of, who, CellState.POSSIBLY_KNOWN, Channel.TOLD, much);
        }
    }

    void say(
            EntryId of,
            int version,
            Somebody who,
            CellState state,
            When since,
            @Nullable When until,
            @Nullable Channel channel,
            @Nullable Extent extent) {
        statements.add(
                new Statement(
                        of,
                        version,
                        who,
                        state,
                        since,
                        until,
                        channel,
                        extent,
                        evidence(who),
                        entry,
                        position,
                        speaker,
                        false));
    }

    private Evidence evidence(Somebody who) {
        if (finding) {
            return Evidence.FINDING;
        }
        return speaker.equals(who.agency()) ? Evidence.ASSERTED : Evidence.ASSERTED_BY_OTHER;
    }
}
