package org.throughline.query.knowledge;

import static org.throughline.query.knowledge.ActingRules.one;
import static org.throughline.query.knowledge.ActingRules.people;

import java.util.stream.Stream;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.review.ActionProgressed;
import org.throughline.schema.cases.review.ActionSignedOff;
import org.throughline.schema.cases.review.CopyIssued;
import org.throughline.schema.cases.review.CriterionAssessed;
import org.throughline.schema.cases.review.DebriefHeld;
import org.throughline.schema.cases.review.DelayRecorded;
import org.throughline.schema.cases.review.DisclosureNegotiated;
import org.throughline.schema.cases.review.EvaluationIssued;
import org.throughline.schema.cases.review.ExtensionAgreed;
import org.throughline.schema.cases.review.ExtractIssued;
import org.throughline.schema.cases.review.FamilyDeclined;
import org.throughline.schema.cases.review.FamilyInformed;
import org.throughline.schema.cases.review.FamilyNotInvited;
import org.throughline.schema.cases.review.FurtherInformationRequested;
import org.throughline.schema.cases.review.ImpactEvidenced;
import org.throughline.schema.cases.review.ImrAccepted;
import org.throughline.schema.cases.review.ImrAppraised;
import org.throughline.schema.cases.review.ImrCommissioned;
import org.throughline.schema.cases.review.ImrDeclined;
import org.throughline.schema.cases.review.ImrReturned;
import org.throughline.schema.cases.review.ImrSubmitted;
import org.throughline.schema.cases.review.IntegrityVerified;
import org.throughline.schema.cases.review.InterviewConfirmed;
import org.throughline.schema.cases.review.InterviewRecorded;
import org.throughline.schema.cases.review.KeyPracticeEpisodeMarked;
import org.throughline.schema.cases.review.LessonAcknowledged;
import org.throughline.schema.cases.review.NotificationConfirmed;
import org.throughline.schema.cases.review.NotificationSent;
import org.throughline.schema.cases.review.PackSubmitted;
import org.throughline.schema.cases.review.PublicationDeferred;
import org.throughline.schema.cases.review.PublicationScheduled;
import org.throughline.schema.cases.review.RecommendationMade;
import org.throughline.schema.cases.review.RecordsSecured;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewEvent;
import org.throughline.schema.cases.review.ReviewPublished;
import org.throughline.schema.cases.review.ReviewRecommended;
import org.throughline.schema.cases.review.ReviewReferred;
import org.throughline.schema.cases.review.TermsAgreed;
import org.throughline.schema.cases.review.TermsAmended;

/// Who acts in a review, if not whoever states it. Whose report, record or practice it is, who is
/// appointed, and who could not be interviewed are only spoken of.
final class ReviewActors {

    private ReviewActors() {}

    static Stream<Knower> of(ReviewEvent review) {
        return Stream.concat(
                holding(review), Stream.concat(contributing(review), following(review)));
    }

    /// What a review is held by.
    private static Stream<Knower> holding(ReviewEvent review) {
        return switch (review) {
            case CriterionAssessed each -> one(each.by());
            case DelayRecorded each -> one(each.by());
            case ExtensionAgreed each -> one(each.by());
            case PublicationDeferred each -> one(each.by());
            case PublicationScheduled each -> one(each.by());
            case RecordsSecured each -> one(each.by());
            case ReviewDecided each -> one(each.by());
            case ReviewPublished each -> one(each.by());
            case ReviewReferred each -> one(each.by());
            case TermsAgreed each -> one(each.by());
            case TermsAmended each -> one(each.by());
            case IntegrityVerified each -> one(each.by());
            case KeyPracticeEpisodeMarked each -> one(each.by());
            case DisclosureNegotiated each -> one(each.by());
            case ReviewRecommended each ->
                    Stream.concat(one(each.by()), each.dissenting().stream());
            default -> Stream.empty();
        };
    }

    /// Who contributes to it, asks for contributions or judges them.
    private static Stream<Knower> contributing(ReviewEvent review) {
        return switch (review) {
            case FamilyDeclined each -> people(each.people());
            case ImrDeclined each -> Stream.concat(one(each.from()), one(each.by()));
            case ImrSubmitted each -> one(each.from());
            case InterviewRecorded each ->
                    Stream.concat(
                            one(each.interviewee()),
                            each.interviewers().stream().map(ActingRules::post));
            case RecommendationMade each -> one(each.from());
            case DebriefHeld each -> one(each.ledBy());
            case FamilyInformed each -> one(each.by());
            case FamilyNotInvited each -> one(each.by());
            case FurtherInformationRequested each -> one(each.by());
            case ImrAccepted each -> one(each.by());
            case ImrAppraised each -> one(each.by());
            case ImrCommissioned each -> one(each.commissioningOfficer());
            case ImrReturned each -> one(each.by());
            case InterviewConfirmed each when replied(each) -> one(each.by());
            default -> Stream.empty();
        };
    }

    static boolean replied(InterviewConfirmed confirmed) {
        return switch (confirmed.confirmation()) {
            case CONFIRMED, CONFIRMED_WITH_CHANGES, NOT_CONFIRMED -> true;
            case NO_REPLY, NOT_STATED -> false;
        };
    }

    /// Who passes on what came of it, acts on it or evaluates it.
    private static Stream<Knower> following(ReviewEvent review) {
        return switch (review) {
            case ActionProgressed each -> one(each.by());
            case ActionSignedOff each -> one(each.by());
            case CopyIssued each -> one(each.by());
            case EvaluationIssued each -> one(each.by());
            case ExtractIssued each -> one(each.by());
            case ImpactEvidenced each -> one(each.by());
            case LessonAcknowledged each -> one(each.by());
            case NotificationConfirmed each -> one(each.by());
            case NotificationSent each -> one(each.by());
            case PackSubmitted each -> one(each.by());
            default -> Stream.empty();
        };
    }
}
