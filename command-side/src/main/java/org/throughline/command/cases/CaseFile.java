package org.throughline.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.throughline.command.cases.policies.Policies;
import org.throughline.command.cases.policies.erasure.ErasurePolicies;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.cases.process.CaseClosed;

/// The case as a consistency boundary. It is thin: facts pass through, decisions are judged by the
/// policies, and what the policies need to know is in [CaseState], which holds no personal text.
public final class CaseFile {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final CaseState state = new CaseState();

    /// For Axon, which then replays the case.
    CaseFile() {}

    @CommandHandler
    CaseFile(CaseCommand.OpenCase command) {
        apply(command.opening());
    }

    @CommandHandler
    Outcome handle(CaseCommand.RecordFacts command) {
        List<EventId> recorded = new ArrayList<>();
        for (Submitted fact : command.facts()) {
            apply(fact);
            recorded.add(fact.eventId());
        }
        return new Outcome.Recorded(recorded);
    }

    @CommandHandler
    Outcome handle(CaseCommand.DecideReferral command) {
        return decide(command);
    }

    @CommandHandler
    Outcome handle(CaseCommand.CloseCase command) {
        return decide(command);
    }

    @CommandHandler
    Outcome handle(CaseCommand.RecordFinding command) {
        return decide(command);
    }

    @CommandHandler
    Outcome handle(CaseCommand.TakeStep command) {
        return decide(command);
    }

    /// No reason overrides a refusal: what was destroyed cannot be had back.
    @CommandHandler
    Outcome handle(CaseCommand.EraseTexts command) {
        List<Refusal> refusals =
                ErasurePolicies.judge(command.event(), state, command.receivedAt());
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        apply(command.erasure());
        return new Outcome.Recorded(List.of(command.erasure().eventId()));
    }

    private Outcome decide(CaseCommand.Decide command) {
        Decision decision = (Decision) command.decision().event();
        List<Refusal> refusals = Policies.judge(decision, state, command.circumstances());
        RuleOverride override = decision.override();
        if (!refusals.isEmpty() && !Overrides.allow(override, refusals)) {
            return new Outcome.Refused(refusals);
        }
        List<EventId> recorded = new ArrayList<>();
        if (override != null && !refusals.isEmpty()) {
            Submitted departure = Overrides.departure(command, override, refusals);
            apply(departure);
            recorded.add(departure.eventId());
        }
        Submitted completed = completed(command.decision());
        apply(completed);
        recorded.add(completed.eventId());
        return new Outcome.Recorded(recorded);
    }

    /// Adds to a closure what the case knows of it.
    private Submitted completed(Submitted submitted) {
        return submitted.event() instanceof CaseClosed closure
                ? submitted.completedBy(state.complete(closure))
                : submitted;
    }

    @EventSourcingHandler
    void on(Submitted submitted, @Timestamp Instant at) {
        stream = submitted.stream();
        if (submitted.event() instanceof CaseEvent event) {
            state.record(new EntryId(submitted.eventId().value()), event, at);
        }
    }
}
