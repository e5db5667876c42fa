package org.throughline.command.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.sealing.Dedupe;

/// Something asked of a case. Time and new ids come in with it.
public sealed interface CaseCommand {

    @TargetAggregateIdentifier
    StreamId stream();

    /// Opens a case.
    record OpenCase(@TargetAggregateIdentifier StreamId stream, Submitted opening)
            implements CaseCommand {}

    /// Records what agencies state. It is never refused for policy.
    ///
    /// @param facts of this case; a decision has a command of its own, and so has the opening
    record RecordFacts(@TargetAggregateIdentifier StreamId stream, List<Submitted> facts)
            implements CaseCommand {

        public RecordFacts {
            facts = List.copyOf(facts);
            for (Submitted fact : facts) {
                if (!fact.stream().equals(stream)
                        || fact.event() instanceof Decision
                        || fact.event() instanceof CaseOpened
                        || fact.event() instanceof RuleOverridden) {
                    throw new IllegalArgumentException("not a fact of this case");
                }
            }
        }
    }

    /// Records that the data of some people is to be erased, if nothing keeps it.
    ///
    /// @param receivedAt when the command came in
    record EraseTexts(
            @TargetAggregateIdentifier StreamId stream,
            Submitted erasure,
            TextsErased event,
            Instant receivedAt)
            implements CaseCommand {}

    /// Takes a decision, if its rules allow.
    sealed interface Decide extends CaseCommand {

        Submitted decision();

        Circumstances circumstances();
    }

    /// Decides a referral.
    record DecideReferral(
            @TargetAggregateIdentifier StreamId stream,
            Submitted decision,
            Circumstances circumstances)
            implements Decide {}

    /// Closes the case.
    record CloseCase(
            @TargetAggregateIdentifier StreamId stream,
            Submitted decision,
            Circumstances circumstances)
            implements Decide {}

    /// Records a finding of a management review.
    record RecordFinding(
            @TargetAggregateIdentifier StreamId stream,
            Submitted decision,
            Circumstances circumstances)
            implements Decide {}

    /// Takes any other step that rules speak about.
    record TakeStep(
            @TargetAggregateIdentifier StreamId stream,
            Submitted decision,
            Circumstances circumstances)
            implements Decide {}

    /// What a decision is judged by besides the case.
    ///
    /// @param receivedAt when the command came in
    /// @param agencyRegistered when the deciding agency joined the record, by ledger time
    /// @param kinds as what the agencies are registered that state the decision or that it names
    /// @param overriding identifies the event that would record a departure from a rule
    record Circumstances(
            Instant receivedAt,
            Instant agencyRegistered,
            Map<AgencyId, AgencyKind> kinds,
            Overriding overriding) {

        public Circumstances {
            kinds = Map.copyOf(kinds);
        }

        /// As what an agency is registered; empty if none is named.
        public Optional<AgencyKind> kind(@Nullable AgencyId agency) {
            return agency == null ? Optional.empty() : Optional.ofNullable(kinds.get(agency));
        }
    }

    /// The ids for an override, should there be one.
    record Overriding(EventId eventId, Dedupe dedupe) {}
}
