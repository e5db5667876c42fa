package org.throughline.query.journey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.alerts.Meetings;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.knowledge.Tellers;
import org.throughline.query.knowledge.Who;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.sharing.ConversationRecorded;
import org.throughline.schema.knowledge.Channel;

/// The steps of one entry, while they are put together.
final class OneJourney {

    private final EntryId id;
    private final Journeys journeys;
    private final VisibleKnowings knowings;
    private final List<Knowing> all;
    private final FirstHad first;
    private final Arrivals arrivals;
    private final Lag.Bounds happened;
    private final Lag.Bounds recorded;

    OneJourney(Seen entry, Journeys journeys) {
        this.id = entry.version().entry();
        this.journeys = journeys;
        this.knowings = journeys.knowings();
        this.all = knowings.of(id);
        this.first = new FirstHad(all);
        this.arrivals = new Arrivals(id, knowings, journeys.held());
        EntryVersion recordedFirst = journeys.lens().versions(id).getFirst();
        this.happened = Lag.Bounds.of(entry.version().happened());
        this.recorded = Lag.Bounds.of(recordedFirst.recorded());
    }

    List<Step> steps() {
        return Stream.concat(all.stream().map(this::step), absent()).sorted(Step.ORDER).toList();
    }

    private Step step(Knowing each) {
        List<Who> from = from(each);
        return new Step(
                each.version(),
                each.who(),
                each.state(),
                each.since(),
                knowings.until(each),
                each.channel(),
                each.extent(),
                each.evidence(),
                knowings.told(each),
                each.basis().position(),
                from,
                first.hadBefore(each),
                arrivals.ended(each),
                knowings.hindsight(each),
                each.positive() ? lags(each, from) : null);
    }

    /// Who told, sent or handed it, as far as an entry that is shown says.
    private List<Who> from(Knowing step) {
        Told basis = knowings.told(step);
        if (basis == null || step.channel() == null || !step.positive()) {
            return List.of();
        }
        return switch (step.channel()) {
            case ATTENDED -> othersThere(step);
            case TOLD ->
                    basis.event() instanceof ConversationRecorded
                            ? othersThere(step)
                            : telling(basis, step);
            case SENT, HANDED_OVER -> telling(basis, step);
            case RECEIVED, OPENED -> senders(step);
            case AUTHORED, INVITED, ASKED, ACCESSED, AWARE -> List.of();
        };
    }

    /// An agency as a whole does not tell its own people.
    private static List<Who> telling(Told basis, Knowing step) {
        Who own = step.who();
        return Tellers.of(basis.event(), basis.agency()).stream()
                .filter(each -> !each.equals(own))
                .filter(each -> each.kind() != KnowerKind.AGENCY || !each.key().equals(own.key()))
                .toList();
    }

    /// Of those who were together, the ones who had it before.
    private List<Who> othersThere(Knowing step) {
        return all.stream()
                .filter(each -> each.basis().position() == step.basis().position())
                .filter(each -> !each.who().key().equals(step.who().key()))
                .filter(first::hadBefore)
                .map(Knowing::who)
                .distinct()
                .toList();
    }

    /// Those who sent what was received or opened.
    private List<Who> senders(Knowing arrival) {
        Set<EntryId> letters = arrivals.letters(arrival);
        Set<Who> senders = new LinkedHashSet<>();
        for (Knowing each : all) {
            Told letter = knowings.told(each);
            if (letter != null
                    && each.channel() == Channel.SENT
                    && letters.contains(letter.entry())) {
                senders.addAll(telling(letter, arrival));
            }
        }
        return List.copyOf(senders);
    }

    private Step.Lags lags(Knowing step, List<Who> from) {
        Lag.Bounds since = Lag.Bounds.of(step.since());
        return new Step.Lags(
                Lag.between(happened, since).inOrder(),
                Lag.between(recorded, since),
                sinceTellerKnew(step, from, since));
    }

    /// None where nobody told it: of who wrote, did, sent or was shown it.
    private @Nullable Lag sinceTellerKnew(Knowing step, List<Who> from, Lag.Bounds since) {
        if (from.isEmpty()) {
            boolean told =
                    switch (step.channel()) {
                        case null -> false;
                        case AUTHORED, ACCESSED -> false;
                        case SENT, TOLD, ATTENDED -> !first.hadBefore(step);
                        case RECEIVED, OPENED, HANDED_OVER, AWARE, INVITED, ASKED -> true;
                    };
            return told ? Lag.none(Lag.Why.TELLER_NOT_STATED) : null;
        }
        return sinceFirstOf(step, from, since);
    }

    private Lag sinceFirstOf(Knowing step, List<Who> from, Lag.Bounds since) {
        List<Lag.Bounds> had = new ArrayList<>();
        for (Who each : from) {
            first.of(each, step).ifPresent(had::add);
        }
        Optional<Lag.Bounds> soonest = had.stream().reduce(Lag.Bounds::earlier);
        return soonest.map(each -> Lag.between(each, since).inOrder())
                .orElseGet(() -> Lag.none(Lag.Why.NO_EARLIER_RECORD));
    }

    /// Agencies that were invited to a meeting at which it was told, or expected there, and are not
    /// on record as having been there (R35).
    private Stream<Step> absent() {
        List<Step> absent = new ArrayList<>();
        for (Meetings.Meeting each : Meetings.of(journeys.held())) {
            if (each.tells().contains(id) || each.told().entry().equals(id)) {
                absent.addAll(absent(each));
            }
        }
        return absent.stream();
    }

    private List<Step> absent(Meetings.Meeting meeting) {
        Told told = meeting.told();
        Set<AgencyId> expected = new TreeSet<>(meeting.present());
        expected.addAll(Meetings.invited(meeting, journeys.held()));
        expected.remove(told.agency());
        all.stream()
                .filter(each -> each.basis().entry().equals(told.entry()))
                .filter(each -> each.channel() == Channel.ATTENDED)
                .flatMap(each -> Stream.ofNullable(each.who().agency()))
                .forEach(expected::remove);
        return expected.stream().map(each -> absent(each, told)).toList();
    }

    private Step absent(AgencyId agency, Told meeting) {
        return new Step(
                journeys.lens().versions(id).getLast().version(),
                Who.agency(agency),
                null,
                meeting.happened(),
                null,
                Channel.INVITED,
                null,
                null,
                meeting,
                meeting.position(),
                List.of(),
                false,
                Ended.NO_RECORD_ATTENDED,
                meeting.seen().hindsight() || knowings.later(meeting.happened()),
                null);
    }
}
