package org.throughline.command.cases;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.CareArrangementChanged;
import org.throughline.schema.cases.people.HouseholdJoined;
import org.throughline.schema.cases.people.HouseholdLeft;
import org.throughline.schema.cases.people.PeopleEvent;
import org.throughline.schema.cases.people.PersonHistoryLinked;
import org.throughline.schema.cases.people.PersonIdentified;
import org.throughline.schema.cases.people.PersonLinked;
import org.throughline.schema.cases.people.PersonMisfiled;
import org.throughline.schema.cases.people.PersonUnlinked;
import org.throughline.schema.cases.people.RelationshipAsserted;
import org.throughline.schema.cases.people.RelationshipEnded;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.CaseReopened;
import org.throughline.schema.cases.process.ClosureEffect;
import org.throughline.schema.cases.process.ClosureProposed;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.DisagreementOutcome;
import org.throughline.schema.cases.process.DisagreementRaised;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.EscalationStage;
import org.throughline.schema.cases.process.LegalHoldLifted;
import org.throughline.schema.cases.process.LegalHoldPlaced;
import org.throughline.schema.cases.process.OtherChildConsidered;
import org.throughline.schema.cases.process.ProcessEvent;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.cases.process.RetentionStated;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.review.RecordsSecured;

/// What an entry, as it now stands, means to the rules.
sealed interface Standing {

    /// Who states it.
    AgencyId by();

    /// A referral.
    record Referred(AgencyId by) implements Standing {}

    /// A closure is proposed.
    record Proposed(AgencyId by, Instant inLog) implements Standing {}

    /// An agency is asked about a proposal.
    record Asked(AgencyId by, EntryId proposal, AgencyId agency, Closure.Asked question)
            implements Standing {}

    /// The agency that states it answers about a proposal.
    record Answered(AgencyId by, EntryId proposal, Closure.Answered answer) implements Standing {}

    /// The case is closed.
    record Closed(AgencyId by) implements Standing {}

    /// The case is open again.
    record Reopened(AgencyId by) implements Standing {}

    /// An assessment is completed.
    record Assessed(AgencyId by, Assessment assessment) implements Standing {}

    /// Whether other children are at risk was considered.
    ///
    /// @param children those with a conclusion, or with the reason why there is none
    record SiblingsConsidered(AgencyId by, Set<PersonId> children) implements Standing {}

    /// Somebody disagrees.
    record Disagreed(AgencyId by, Set<AgencyId> raisedBy, EscalationStage stage)
            implements Standing {}

    /// A disagreement went up.
    record Escalated(AgencyId by, EntryId disagreement, EscalationStage stage)
            implements Standing {}

    /// A disagreement was resolved.
    record Resolved(AgencyId by, EntryId disagreement) implements Standing {}

    /// A person is identified.
    record Identified(AgencyId by, PersonId person) implements Standing {}

    /// One person is something to another, or no longer.
    record Related(AgencyId by, People.Tie tie, boolean still) implements Standing {}

    /// A person lives in the home of another, or no longer.
    record Housed(AgencyId by, People.Home home, boolean still) implements Standing {}

    /// Who cares for a child from some time on.
    record CaredFor(AgencyId by, People.Care care) implements Standing {}

    /// Two ids are certainly those of one person.
    record Linked(AgencyId by, PersonId person, PersonId sameAs) implements Standing {}

    /// A link is taken back: the one that is named, or else any of the two ids.
    record Unlinked(
            AgencyId by, @Nullable EntryId link, PersonId person, @Nullable PersonId notSameAs)
            implements Standing {}

    /// Nothing of the case may be destroyed.
    record Held(AgencyId by) implements Standing {}

    /// A hold ends.
    record Lifted(AgencyId by, EntryId hold) implements Standing {}

    /// The record about some people is kept until a time.
    record Kept(AgencyId by, Retention retention) implements Standing {}

    /// Null if no rule asks about such an entry.
    ///
    /// @param at when the log took it in
    static @Nullable Standing of(CaseEvent event, Instant at) {
        AgencyId by = event.entry().agency();
        return switch (event) {
            case ReferralMade _ -> new Referred(by);
            case ClosureProposed _ -> new Proposed(by, at);
            case AgencyConsulted asked ->
                    new Asked(
                            by,
                            asked.proposal(),
                            asked.consulted(),
                            new Closure.Asked(asked.replyBy(), at));
            case ConsultationAnswered answer ->
                    new Answered(by, answer.proposal(), new Closure.Answered(answer.view(), at));
            case CaseClosed closure ->
                    closure.effect() == ClosureEffect.CLOSES ? new Closed(by) : null;
            case CaseReopened _ -> new Reopened(by);
            case CareArrangementChanged change ->
                    new CaredFor(
                            by,
                            new People.Care(
                                    change.child(), change.to(), change.entry().happened()));
            case RecordsSecured secured -> secured.legalHold() == Stated.YES ? new Held(by) : null;
            case PeopleEvent people -> ofPeople(people, by);
            case ProcessEvent step -> ofPractice(step, by);
            case CaseEvent _ -> null;
        };
    }

    private static @Nullable Standing ofPeople(PeopleEvent event, AgencyId by) {
        return switch (event) {
            case PersonIdentified identified -> new Identified(by, identified.person());
            case RelationshipAsserted is ->
                    new Related(by, new People.Tie(is.person(), is.relation(), is.to()), true);
            case RelationshipEnded was ->
                    new Related(by, new People.Tie(was.person(), was.relation(), was.to()), false);
            case HouseholdJoined joined ->
                    new Housed(by, new People.Home(joined.person(), joined.householdOf()), true);
            case HouseholdLeft left ->
                    new Housed(by, new People.Home(left.person(), left.householdOf()), false);
            case PersonLinked link ->
                    link.sameAs() == null || link.certain() != Stated.YES
                            ? null
                            : new Linked(by, link.person(), link.sameAs());
            case PersonUnlinked taken ->
                    new Unlinked(by, taken.link(), taken.person(), taken.notSameAs());
            case PersonMisfiled _, PersonHistoryLinked _ -> null;
        };
    }

    private static @Nullable Standing ofPractice(ProcessEvent event, AgencyId by) {
        return switch (event) {
            case AssessmentCompleted assessment -> assessed(assessment, by);
            case SiblingRiskConsidered considered -> considered(considered, by);
            case DisagreementRaised raised -> new Disagreed(by, raisedBy(raised), raised.stage());
            case DisagreementEscalated escalated ->
                    escalated.disagreement() == null
                            ? null
                            : new Escalated(by, escalated.disagreement(), escalated.stage());
            case DisagreementResolved resolved ->
                    resolved.disagreement() == null
                                    || resolved.outcome() == DisagreementOutcome.UNRESOLVED
                            ? null
                            : new Resolved(by, resolved.disagreement());
            case LegalHoldPlaced _ -> new Held(by);
            case LegalHoldLifted lifted -> new Lifted(by, lifted.hold());
            case RetentionStated stated ->
                    new Kept(by, new Retention(stated.keepUntil(), stated.people()));
            case ProcessEvent _ -> null;
        };
    }

    private static Standing assessed(AssessmentCompleted assessment, AgencyId by) {
        Set<PersonId> children = new TreeSet<>();
        assessment.entry().subjects().stream().filter(PersonId::ofChild).forEach(children::add);
        assessment.children().forEach(heard -> children.add(heard.child()));
        return new Assessed(
                by, new Assessment(assessment.kind(), assessment.entry().happened(), children));
    }

    private static Standing considered(SiblingRiskConsidered considered, AgencyId by) {
        Set<PersonId> children = new TreeSet<>();
        for (OtherChildConsidered each : considered.children()) {
            boolean concluded =
                    switch (each.risk()) {
                        case AT_RISK, POSSIBLY_AT_RISK, NO_RISK_FOUND, TO_BE_ASSESSED -> true;
                        case NOT_CONSIDERED, NOT_STATED -> each.reason() != null;
                    };
            if (concluded) {
                children.add(each.child());
            }
        }
        return new SiblingsConsidered(by, children);
    }

    /// The agencies that raised a disagreement; the one that states it, if it names none.
    private static Set<AgencyId> raisedBy(DisagreementRaised raised) {
        Set<AgencyId> agencies = new TreeSet<>();
        for (Knower each : raised.by()) {
            if (each.agency() != null) {
                agencies.add(each.agency());
            }
        }
        return agencies.isEmpty() ? Set.of(raised.entry().agency()) : agencies;
    }
}
