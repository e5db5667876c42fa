package org.throughline.query.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.query.alerts.Fact;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.alerts.Letters;
import org.throughline.query.journey.TimeTaken.Of;
import org.throughline.query.knowledge.Who;
import org.throughline.query.questions.Requests;
import org.throughline.query.record.EntryTypes;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.cases.sharing.SharingEvent;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// How long recording and passing on took, within agencies and between them, as a lens shows it
/// (R48; flows within a sector, R46). Who looks back on a case has no part in it.
public final class Latency {

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::of).thenComparing(Pair::from).thenComparing(Pair::to);

    private final Lens lens;
    private final HeldCase held;
    private final Journeys journeys;
    private final Map<Pair, Taken> taken = new TreeMap<>(ORDER);

    private record Pair(Of of, AgencyId from, AgencyId to) {}

    private static final class Taken {

        private final List<TimeTaken.Longest> lags = new ArrayList<>();
        private int notComputable;
        private int open;
    }

    private Latency(Journeys journeys) {
        this.lens = journeys.lens();
        this.held = journeys.held();
        this.journeys = journeys;
    }

    /// By what it is of, then by agencies.
    public static List<TimeTaken> of(Journeys journeys) {
        Latency latency = new Latency(journeys);
        latency.collect();
        return latency.taken.entrySet().stream()
                .map(each -> latency.row(each.getKey(), each.getValue()))
                .toList();
    }

    private void collect() {
        for (Seen each : lens.inPeriod()) {
            if (!each.retracted()) {
                recording(each);
                if (!isVehicle(each)) {
                    journeys.of(each).forEach(step -> passing(step, each.version().entry()));
                }
            }
        }
        for (Fact<InformationSent> each : held.all(InformationSent.class)) {
            if (lens.inPeriod(each.told().seen())
                    && Letters.isToBeOpened(each.event()) != Truth.NO) {
                Letters.recipients(each).forEach(to -> opening(each, to));
            }
        }
        for (Told each : held.entries()) {
            if (lens.inPeriod(each.seen())) {
                new TreeSet<>(Requests.asked(each.event())).forEach(to -> answering(each, to));
            }
        }
    }

    private void recording(Seen seen) {
        AgencyId agency = seen.version().agency();
        EntryId entry = seen.version().entry();
        When recorded = lens.versions(entry).getFirst().recorded();
        done(
                new Pair(Of.RECORDING, agency, agency),
                Lag.between(seen.version().happened(), recorded).inOrder(),
                entry);
    }

    /// A letter or a meeting passes on others and is not passed on itself.
    private static boolean isVehicle(Seen seen) {
        return EntryTypes.of(seen.version())
                .filter(SharingEvent.class::isAssignableFrom)
                .isPresent();
    }

    private void passing(Step step, EntryId entry) {
        AgencyId to = step.who().agency();
        if (to == null || step.lags() == null || step.knewBefore() || !passesOn(step)) {
            return;
        }
        for (Who each : step.from()) {
            if (each.agency() != null) {
                Lag lag = step.lags().sinceTellerKnew();
                done(
                        new Pair(Of.PASSING_ON, each.agency(), to),
                        lag == null ? Lag.none(Lag.Why.TELLER_NOT_STATED) : lag,
                        entry);
            }
        }
    }

    /// What was received or opened has been counted as sent.
    private static boolean passesOn(Step step) {
        boolean has = step.state() == CellState.KNOWN || step.state() == CellState.HELD;
        return has
                && switch (step.channel()) {
                    case null -> false;
                    case SENT, TOLD, ATTENDED, HANDED_OVER -> true;
                    case AUTHORED, RECEIVED, OPENED, INVITED, ASKED, ACCESSED, AWARE -> false;
                };
    }

    private void opening(Fact<InformationSent> sent, AgencyId to) {
        Pair pair = new Pair(Of.OPENING, sent.agency(), to);
        ends(pair, sent.told(), Letters.opened(sent, to, held));
    }

    private void answering(Told asked, AgencyId to) {
        ends(new Pair(Of.ANSWERING, asked.agency(), to), asked, Requests.reply(asked, held));
    }

    private void ends(Pair pair, Told begun, Optional<Told> end) {
        if (end.isPresent()) {
            done(
                    pair,
                    Lag.between(begun.happened(), end.get().happened()).inOrder(),
                    begun.entry());
        } else if (counts(pair)) {
            taken(pair).open++;
        }
    }

    private void done(Pair pair, Lag lag, EntryId entry) {
        if (!counts(pair)) {
            return;
        }
        if (lag.closed()) {
            taken(pair).lags.add(new TimeTaken.Longest(lag, entry));
        } else {
            taken(pair).notComputable++;
        }
    }

    private boolean counts(Pair pair) {
        return !held.looksBack(pair.from()) && !held.looksBack(pair.to());
    }

    private Taken taken(Pair pair) {
        return taken.computeIfAbsent(pair, _ -> new Taken());
    }

    private TimeTaken row(Pair pair, Taken taken) {
        return new TimeTaken(
                pair.of(),
                pair.from(),
                pair.to(),
                within(pair),
                taken.lags.size() + taken.notComputable,
                taken.notComputable,
                taken.open,
                TimeTaken.median(taken.lags.stream().map(TimeTaken.Longest::lag).toList()),
                taken.lags.stream().max(TimeTaken.LONGER).orElse(null));
    }

    private @Nullable String within(Pair pair) {
        if (pair.from().equals(pair.to())) {
            return "agency";
        }
        Optional<Sector> one = Sector.of(held.kind(pair.from()));
        return one.isPresent() && one.equals(Sector.of(held.kind(pair.to())))
                ? one.get().text()
                : null;
    }
}
