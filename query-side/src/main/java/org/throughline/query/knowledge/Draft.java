package org.throughline.query.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// The knowings that one event gives, while its rule writes them down.
final class Draft {

    private final Knowing.Basis basis;
    private final boolean ofABoard;
    private final boolean finding;
    private final KnownSoFar before;
    private final List<Knowing> knowings = new ArrayList<>();

    Draft(Knowing.Basis basis, @Nullable ContentStatus status, KnownSoFar before) {
        this.basis = basis;
        this.ofABoard =
                before.kindOf(basis.agency())
                        .filter(AgencyKind.SAFEGUARDING_BOARD::equals)
                        .isPresent();
        this.finding = status == ContentStatus.FINDING || ofABoard;
        this.before = before;
    }

    boolean ofABoard() {
        return ofABoard;
    }

    List<Knowing> knowings() {
        return List.copyOf(knowings);
    }

    KnownSoFar before() {
        return before;
    }

    EntryId self() {
        return basis.entry();
    }

    void add(EntryId entry, Who who, CellState state, When since, @Nullable Channel channel) {
        add(entry, before.version(entry), who, state, since, null, channel, Extent.FULL);
    }

    void add(
            EntryId entry,
            int version,
            Who who,
            CellState state,
            When since,
            @Nullable When until,
            @Nullable Channel channel,
            @Nullable Extent extent) {
        knowings.add(
                new Knowing(
                        entry,
                        version,
                        who,
                        state,
                        since,
                        until,
                        channel,
                        extent,
                        evidence(who),
                        basis));
    }

    /// What is said to somebody is known to them; what is written is held; by means not stated it
    /// is possibly known.
    void told(EntryId entry, Who who, @Nullable Means means, When since) {
        told(entry, who, means, since, Extent.FULL);
    }

    void told(EntryId entry, Who who, @Nullable Means means, When since, @Nullable Extent extent) {
        told(new KnownSoFar.Sent(entry, before.version(entry)), who, means, since, extent);
    }

    /// Somebody is told of what was sent, in the version that was.
    void told(
            KnownSoFar.Sent sent,
            Who who,
            @Nullable Means means,
            When since,
            @Nullable Extent extent) {
        switch (means == null ? Means.NOT_STATED : means) {
            case TELEPHONE, IN_PERSON, MEETING ->
                    add(sent, who, CellState.KNOWN, since, Channel.TOLD, extent);
            case IN_WRITING, LETTER, EMAIL, SYSTEM, FAX ->
                    add(sent, who, CellState.HELD, since, Channel.SENT, extent);
            case NOT_STATED ->
                    add(sent, who, CellState.POSSIBLY_KNOWN, since, Channel.TOLD, extent);
        }
    }

    private void add(
            KnownSoFar.Sent sent,
            Who who,
            CellState state,
            When since,
            @Nullable Channel channel,
            @Nullable Extent extent) {
        Extent whole = extent == null ? Extent.FULL : extent;
        add(sent.entry(), sent.version(), who, state, since, null, channel, whole);
    }

    /// Somebody is told of the entry itself.
    void tell(List<Knower> knowers, @Nullable Means means, When since) {
        knowers.forEach(each -> told(self(), who(each), means, since));
    }

    /// Somebody is said to have been told of the entry itself, by whatever means.
    void toldOf(List<Knower> knowers, When since) {
        knowers.forEach(each -> add(self(), who(each), CellState.KNOWN, since, Channel.TOLD));
    }

    /// Whoever says, does or asks for what the entry tells knows of it, also where another states
    /// it. The stating agency knows it as its author.
    void acted(Who who, When since) {
        if (!basis.agency().equals(who.key().agency())) {
            add(self(), who, CellState.KNOWN, since, null);
        }
    }

    /// The stating agency was told of an entry, for it acts on it.
    void wasTold(EntryId entry, When since) {
        add(entry, Who.agency(agency()), CellState.KNOWN, since, Channel.TOLD);
    }

    /// Somebody is said not to know an entry by a channel.
    void denied(EntryId entry, Who who, When since, @Nullable When until, Channel channel) {
        int version = before.version(entry);
        add(entry, version, who, CellState.STATED_NOT_KNOWN, since, until, channel, null);
    }

    void add(
            EntryId entry,
            Who who,
            CellState state,
            When since,
            @Nullable Channel channel,
            @Nullable Extent extent) {
        add(new KnownSoFar.Sent(entry, before.version(entry)), who, state, since, channel, extent);
    }

    /// The agency that states the event wrote it, with the author's post as the one who knows.
    void authored(int version, Who who, When since) {
        knowings.add(
                new Knowing(
                        basis.entry(),
                        version,
                        who,
                        CellState.KNOWN,
                        since,
                        null,
                        Channel.AUTHORED,
                        Extent.FULL,
                        Evidence.ASSERTED,
                        basis));
    }

    Who who(Knower knower) {
        return Who.of(knower);
    }

    /// A knower who is a part of the stating agency unless the event says of which.
    Who whoOfMine(@Nullable Knower knower) {
        return knower == null ? Who.agency(basis.agency()) : Who.of(knower, basis.agency());
    }

    boolean isMine(Who who) {
        return Objects.equals(who.agency(), basis.agency());
    }

    AgencyId agency() {
        return basis.agency();
    }

    private Evidence evidence(Who who) {
        if (finding) {
            return Evidence.FINDING;
        }
        return isMine(who) ? Evidence.ASSERTED : Evidence.ASSERTED_BY_OTHER;
    }
}
