package org.throughline.command.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.command.cases.CaseCommand;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseCommand.Overriding;
import org.throughline.command.cases.Submitted;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.review.ImrFindingRecorded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.LogKey;

/// Makes commands of what was submitted: decisions one by one, facts for one case that follow each
/// other together.
final class Commands {

    /// Natural keys of overrides, apart from those of all agencies.
    private static final String OVERRIDES = "urn:throughline:rule-overridden";

    private final EventCodec codec;
    private final Agencies agencies;
    private final LogKey logKey;
    private final NewIds ids;
    private final InstantSource clock;

    Commands(EventCodec codec, Agencies agencies, LogKey logKey, NewIds ids, InstantSource clock) {
        this.codec = codec;
        this.agencies = agencies;
        this.logKey = logKey;
        this.ids = ids;
        this.clock = clock;
    }

    /// A command and what it records.
    record Planned(CaseCommand command, List<Prepared> of) {}

    List<Planned> plan(List<Prepared> all) {
        List<Planned> plan = new ArrayList<>();
        List<Prepared> facts = new ArrayList<>();
        for (Prepared prepared : all) {
            boolean joins =
                    prepared.isFact()
                            && (facts.isEmpty() || stream(facts).equals(stream(List.of(prepared))));
            if (!joins && !facts.isEmpty()) {
                plan.add(facts(facts));
                facts = new ArrayList<>();
            }
            if (prepared.isFact()) {
                facts.add(prepared);
            } else {
                plan.add(new Planned(alone(prepared), List.of(prepared)));
            }
        }
        if (!facts.isEmpty()) {
            plan.add(facts(facts));
        }
        return plan;
    }

    private static StreamId stream(List<Prepared> prepared) {
        return prepared.getFirst().submission().stream();
    }

    private static Planned facts(List<Prepared> facts) {
        List<Submitted> submitted = facts.stream().map(Prepared::submitted).toList();
        return new Planned(
                new CaseCommand.RecordFacts(stream(facts), submitted), List.copyOf(facts));
    }

    private CaseCommand alone(Prepared prepared) {
        StreamId stream = prepared.submission().stream();
        Submitted submitted = prepared.submitted();
        return switch (prepared.event()) {
            case CaseClosed _ ->
                    new CaseCommand.CloseCase(stream, submitted, circumstances(prepared));
            case ReferralDecided _ ->
                    new CaseCommand.DecideReferral(stream, submitted, circumstances(prepared));
            case ImrFindingRecorded _ ->
                    new CaseCommand.RecordFinding(stream, submitted, circumstances(prepared));
            case Decision _ -> new CaseCommand.TakeStep(stream, submitted, circumstances(prepared));
            default -> new CaseCommand.OpenCase(stream, submitted);
        };
    }

    private Circumstances circumstances(Prepared prepared) {
        Submission submission = prepared.submission();
        // a source holds no space, so two natural keys never give the same text
        String key = submission.agency().source() + " " + submission.id();
        Overriding overriding = new Overriding(ids.event(), Dedupe.of(logKey, OVERRIDES, key));
        return new Circumstances(
                clock.instant(), registered(prepared), kinds(prepared), overriding);
    }

    /// As what those are registered that state the decision or that it names.
    private Map<AgencyId, AgencyKind> kinds(Prepared prepared) {
        Map<AgencyId, AgencyKind> kinds = new HashMap<>();
        Stream.concat(
                        Stream.of(prepared.submission().agency()),
                        codec.mentions(prepared.event()).agencies().values().stream())
                .forEach(agency -> kinds.put(agency, registered(agency).kind()));
        return kinds;
    }

    /// When the agency joined whose decision it is; the earlier time, if another states it.
    private Instant registered(Prepared prepared) {
        Instant stated = since(prepared.submission().agency());
        if (prepared.event() instanceof CaseClosed closed && closed.decidedBy() != null) {
            Instant decided = since(closed.decidedBy());
            return decided.isBefore(stated) ? decided : stated;
        }
        return stated;
    }

    private Instant since(AgencyId agency) {
        return registered(agency).since();
    }

    private Agencies.Registered registered(AgencyId agency) {
        return agencies.find(agency)
                .orElseThrow(() -> new IllegalStateException("the agency was checked"));
    }
}
