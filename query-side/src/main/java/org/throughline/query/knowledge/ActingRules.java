package org.throughline.query.knowledge;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.amendment.AmendmentEvent;
import org.throughline.schema.cases.facts.AccessDenied;
import org.throughline.schema.cases.facts.ActionRequested;
import org.throughline.schema.cases.facts.CareArrangementChanged;
import org.throughline.schema.cases.facts.ChangeEvidenced;
import org.throughline.schema.cases.facts.ChildTriedToTell;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.FactEvent;
import org.throughline.schema.cases.facts.FamilyConcernRaised;
import org.throughline.schema.cases.facts.GoodPracticeNoted;
import org.throughline.schema.cases.facts.HomeEducationVisited;
import org.throughline.schema.cases.facts.IncidentAttended;
import org.throughline.schema.cases.facts.InjuryObserved;
import org.throughline.schema.cases.facts.LegalStatusChanged;
import org.throughline.schema.cases.facts.ManagementDecisionRecorded;
import org.throughline.schema.cases.facts.ManagementOverviewRecorded;
import org.throughline.schema.cases.facts.MissingFound;
import org.throughline.schema.cases.facts.MissingReported;
import org.throughline.schema.cases.facts.NoteRecorded;
import org.throughline.schema.cases.facts.ParentalAccountGiven;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.facts.PregnancyNotified;
import org.throughline.schema.cases.facts.Quantifier;
import org.throughline.schema.cases.facts.RequestAnswered;
import org.throughline.schema.cases.facts.ReturnInterviewHeld;
import org.throughline.schema.cases.facts.RiskAssessed;
import org.throughline.schema.cases.facts.RiskOpinionRecorded;
import org.throughline.schema.cases.facts.SafeSleepAdviceGiven;
import org.throughline.schema.cases.facts.SchoolRollChanged;
import org.throughline.schema.cases.facts.ServiceAccepted;
import org.throughline.schema.cases.facts.ServiceDeclined;
import org.throughline.schema.cases.facts.ServiceOffered;
import org.throughline.schema.cases.facts.ServiceWithdrawn;
import org.throughline.schema.cases.facts.SignificanceAssessed;
import org.throughline.schema.cases.facts.SignificanceReviewCompleted;
import org.throughline.schema.cases.facts.SignificanceReviewRequested;
import org.throughline.schema.cases.facts.SupervisionHeld;
import org.throughline.schema.cases.facts.ViewActedOn;
import org.throughline.schema.cases.facts.WishesRecorded;
import org.throughline.schema.cases.people.PeopleEvent;
import org.throughline.schema.cases.process.AreaTransferAccepted;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentNotUndertaken;
import org.throughline.schema.cases.process.AssessmentStarted;
import org.throughline.schema.cases.process.CaseReopened;
import org.throughline.schema.cases.process.CollatorAssigned;
import org.throughline.schema.cases.process.ConferenceHeld;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.DisagreementRaised;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.EarlyHelpDecided;
import org.throughline.schema.cases.process.InterventionOutcomeEvaluated;
import org.throughline.schema.cases.process.NonReferralDecided;
import org.throughline.schema.cases.process.PlacementReviewHeld;
import org.throughline.schema.cases.process.PlanAgreed;
import org.throughline.schema.cases.process.ProcessEvent;
import org.throughline.schema.cases.process.ReceiverConcernStated;
import org.throughline.schema.cases.process.ReferrerConcernStated;
import org.throughline.schema.cases.process.RiskPanelDecided;
import org.throughline.schema.cases.process.RiskPanelReferred;
import org.throughline.schema.cases.process.RoleClarificationHeld;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.process.ThresholdCriteriaPublished;
import org.throughline.schema.cases.review.ReviewEvent;
import org.throughline.schema.cases.sharing.SharingEvent;

/// Who says, does or asks for what an entry tells: they know of it, whoever states it. Being asked,
/// named or spoken of is no acting.
final class ActingRules {

    private static final Set<Quantifier> NOT_DONE =
            EnumSet.of(Quantifier.NOT_ALWAYS, Quantifier.NEVER);
    private static final Set<PatternAct> OF_OTHERS =
            EnumSet.of(PatternAct.MISSING, PatternAct.APPOINTMENT_MISSED);
    private static final Set<ContentStatus> JUDGED =
            EnumSet.of(ContentStatus.ALLEGED, ContentStatus.OPINION, ContentStatus.FINDING);

    private ActingRules() {}

    static void apply(Draft draft, CaseEvent event) {
        actors(event)
                .map(draft::whoOfMine)
                .distinct()
                .forEach(who -> draft.acted(who, event.entry().happened()));
    }

    static Stream<Knower> actors(CaseEvent event) {
        return switch (event) {
            case FactEvent fact ->
                    Stream.concat(family(fact), Stream.concat(asking(fact), doing(fact)));
            case SharingEvent sharing -> SharingActors.of(sharing);
            case ProcessEvent process -> Stream.concat(holders(process), process(process));
            case ReviewEvent review -> ReviewActors.of(review);
            case PeopleEvent _, AmendmentEvent _ -> Stream.empty();
        };
    }

    /// The child and the family, who say, want, take or turn down something.
    private static Stream<Knower> family(FactEvent fact) {
        return switch (fact) {
            case DisclosureMade each -> people(List.of(each.by()));
            case ChildTriedToTell each -> people(List.of(each.by()));
            case WishesRecorded each -> wanted(each);
            case ParentalAccountGiven each -> people(each.by());
            case FamilyConcernRaised each -> people(each.by());
            case ServiceAccepted each -> people(each.by());
            case ServiceDeclined each -> people(each.by());
            case AccessDenied each -> people(each.by());
            default -> Stream.empty();
        };
    }

    /// A wish that was not asked for, or not given, was told to nobody.
    private static Stream<Knower> wanted(WishesRecorded wishes) {
        return switch (wishes.origin()) {
            case SOUGHT, EXPRESSED, NOT_STATED -> people(List.of(wishes.whose()));
            case SOUGHT_NOT_GIVEN, NOT_SOUGHT -> Stream.empty();
        };
    }

    private static Stream<Knower> asking(FactEvent fact) {
        return switch (fact) {
            case ActionRequested each -> each.by().stream();
            case RequestAnswered each -> answering(each);
            case SignificanceReviewRequested each -> one(each.by());
            case SignificanceReviewCompleted each -> one(each.by());
            case SignificanceAssessed each -> one(each.by());
            case MissingReported each -> one(each.reportedBy());
            case IncidentAttended each -> one(each.calledBy());
            case SchoolRollChanged each -> one(each.askedForBy());
            case PregnancyNotified each -> one(each.notifiedBy());
            default -> Stream.empty();
        };
    }

    private static Stream<Knower> answering(RequestAnswered answered) {
        return switch (answered.answer()) {
            case DONE, AGREED, DONE_IN_PART, OTHER_ACTION, DECLINED, PASSED_ON ->
                    one(answered.by());
            case NO_ANSWER, NOT_STATED -> Stream.empty();
        };
    }

    private static Stream<Knower> doing(FactEvent fact) {
        return switch (fact) {
            case PatternStated each -> repeating(each);
            case GoodPracticeNoted each -> one(each.namedBy());
            case RiskOpinionRecorded each -> one(each.holder());
            case RiskAssessed each -> one(each.assessedBy());
            case CareArrangementChanged each -> one(each.arrangedBy());
            case ChangeEvidenced each -> one(each.judgedBy());
            case HomeEducationVisited each -> one(each.by());
            case InjuryObserved each -> one(each.judgedBy());
            case LegalStatusChanged each -> one(each.madeBy());
            case ManagementDecisionRecorded each -> one(each.by());
            case ManagementOverviewRecorded each -> one(each.manager());
            case MissingFound each -> one(each.foundBy());
            case NoteRecorded each -> one(each.decidedBy());
            case ReturnInterviewHeld each -> one(each.interviewer());
            case SafeSleepAdviceGiven each -> one(each.by());
            case ServiceOffered each -> one(each.by());
            case ServiceWithdrawn each -> one(each.who());
            case SupervisionHeld each ->
                    Stream.concat(one(each.supervisor()), each.supervised().stream());
            case ViewActedOn each -> one(each.by());
            default -> Stream.empty();
        };
    }

    /// Who did something again and again knows of it; what somebody judged of it, or what was not
    /// done, is another's account.
    private static Stream<Knower> repeating(PatternStated pattern) {
        ContentStatus status = pattern.entry().contentStatus();
        boolean done =
                !NOT_DONE.contains(pattern.quantifier())
                        && !OF_OTHERS.contains(pattern.act())
                        && (status == null || !JUDGED.contains(status));
        return done ? one(pattern.actor()) : Stream.empty();
    }

    private static Stream<Knower> process(ProcessEvent process) {
        return switch (process) {
            case AreaTransferAccepted each when replied(each) -> one(each.by());
            case CollatorAssigned each -> one(each.assignedBy());
            case DisagreementRaised each -> each.by().stream();
            case ConferenceHeld each -> each.dissenting().stream();
            case DisagreementResolved each -> each.stillDisagreeing().stream();
            case InterventionOutcomeEvaluated each -> one(each.by());
            case PlanAgreed each ->
                    Stream.concat(each.agreedBy().stream(), each.disagreedBy().stream());
            case ReceiverConcernStated each -> one(each.by());
            case ReferrerConcernStated each -> one(each.by());
            case RiskPanelReferred each -> one(each.by());
            case SiblingRiskConsidered each -> concluding(each);
            case ThresholdCriteriaPublished each -> one(each.by());
            default -> Stream.empty();
        };
    }

    static boolean replied(AreaTransferAccepted answered) {
        return switch (answered.answer()) {
            case ACCEPTED, ACCEPTED_IN_PART, ACCEPTED_ON_CONDITION, DECLINED -> true;
            case NO_REPLY, NOT_STATED -> false;
        };
    }

    private static Stream<Knower> concluding(SiblingRiskConsidered considered) {
        return considered.consideredBy().stream()
                .flatMap(each -> Stream.ofNullable(each.who()))
                .map(Knower::agency);
    }

    private static Stream<Knower> holders(ProcessEvent process) {
        return switch (process) {
            case AssessmentCompleted each -> each.by().stream().map(ActingRules::post);
            case AssessmentNotUndertaken each -> one(each.by());
            case AssessmentStarted each -> each.by().stream().map(ActingRules::post);
            case CaseReopened each -> one(each.by());
            case ConferenceHeld each -> one(each.chairedBy());
            case DisagreementEscalated each -> one(each.by());
            case DisagreementResolved each -> one(each.by());
            case EarlyHelpDecided each -> one(each.by());
            case NonReferralDecided each -> one(each.by());
            case PlacementReviewHeld each -> one(each.chairedBy());
            case RiskPanelDecided each -> one(each.chairedBy());
            case RoleClarificationHeld each -> one(each.convenedBy());
            case SiblingRiskConsidered each -> one(each.by());
            case StrategyDiscussionHeld each -> one(each.chairedBy());
            default -> Stream.empty();
        };
    }

    static Stream<Knower> people(Collection<PersonId> people) {
        return people.stream().filter(each -> !each.ofWorker()).sorted().map(ActingRules::person);
    }

    private static Knower person(PersonId person) {
        KnowerKind kind =
                person.equals(PersonId.CHILD) ? KnowerKind.CHILD : KnowerKind.FAMILY_MEMBER;
        return new Knower(kind, null, person, null);
    }

    static Stream<Knower> one(@Nullable Knower knower) {
        return Stream.ofNullable(knower);
    }

    static Stream<Knower> one(@Nullable PostHolder holder) {
        return holder == null ? Stream.empty() : Stream.of(post(holder));
    }

    static Knower post(PostHolder holder) {
        return new Knower(KnowerKind.POST, holder.agency(), holder.worker(), holder.post());
    }
}
