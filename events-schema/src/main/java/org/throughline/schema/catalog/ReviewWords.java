package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.review.ActionAgreed;
import org.throughline.schema.cases.review.ActionProgressed;
import org.throughline.schema.cases.review.ActionSignedOff;
import org.throughline.schema.cases.review.CriterionAssessed;
import org.throughline.schema.cases.review.DelayRecorded;
import org.throughline.schema.cases.review.EarlyLessonIssued;
import org.throughline.schema.cases.review.ExtensionAgreed;
import org.throughline.schema.cases.review.FamilyContributed;
import org.throughline.schema.cases.review.FamilyDeclined;
import org.throughline.schema.cases.review.FamilyInvited;
import org.throughline.schema.cases.review.FamilyNotInvited;
import org.throughline.schema.cases.review.ImpactEvidenced;
import org.throughline.schema.cases.review.ImrAccepted;
import org.throughline.schema.cases.review.ImrCommissioned;
import org.throughline.schema.cases.review.ImrDeclined;
import org.throughline.schema.cases.review.ImrFindingRecorded;
import org.throughline.schema.cases.review.ImrReturned;
import org.throughline.schema.cases.review.ImrSubmitted;
import org.throughline.schema.cases.review.InterviewNotPossible;
import org.throughline.schema.cases.review.InterviewRecorded;
import org.throughline.schema.cases.review.OverviewCompleted;
import org.throughline.schema.cases.review.PanelMemberAppointed;
import org.throughline.schema.cases.review.RecommendationMade;
import org.throughline.schema.cases.review.RecordsSecured;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewPublished;
import org.throughline.schema.cases.review.ReviewRecommended;
import org.throughline.schema.cases.review.ReviewReferred;
import org.throughline.schema.cases.review.TermsAgreed;
import org.throughline.schema.cases.review.TermsAmended;

/// The words for the steps of a review.
final class ReviewWords {

    static final List<EventWords> ALL =
            List.of(
                    EventWords.words(
                            ImrFindingRecorded.class,
                            "Finding of a management review",
                            "/kind",
                            "/what"),
                    EventWords.words(
                            ReviewReferred.class, "Referred for review", "/criteria", "/grounds"),
                    EventWords.words(
                            ReviewRecommended.class,
                            "Review recommendation",
                            "/verdict /kind",
                            "/rationale"),
                    EventWords.words(
                            CriterionAssessed.class,
                            "Criterion for review assessed",
                            "/criterion /result",
                            "/reasoning"),
                    EventWords.words(
                            ReviewDecided.class, "Review decision", "/verdict /kind", "/rationale"),
                    EventWords.words(
                            TermsAgreed.class,
                            "Terms of reference agreed",
                            "",
                            "/terms/scope/issues/0"),
                    EventWords.words(
                            TermsAmended.class, "Terms of reference amended", "", "/reason"),
                    EventWords.words(
                            PanelMemberAppointed.class,
                            "Panel member appointed",
                            "/role /seats",
                            "/member/post /credentials"),
                    EventWords.words(
                            RecordsSecured.class, "Records secured", "/recordsOf", "/note"),
                    EventWords.words(
                            ImrCommissioned.class,
                            "Management review commissioned",
                            "/askedOf/agency /kind",
                            "/note"),
                    EventWords.words(
                            ImrSubmitted.class,
                            "Management review submitted",
                            "/kind",
                            "/learning"),
                    EventWords.words(
                            ImrReturned.class, "Management review returned", "/defects", "/reason"),
                    EventWords.words(
                            ImrAccepted.class,
                            "Management review accepted",
                            "/acceptance",
                            "/appraisal"),
                    EventWords.words(
                            ImrDeclined.class,
                            "Management review not supplied",
                            "/kind",
                            "/reason"),
                    EventWords.words(
                            InterviewRecorded.class, "Interview for a review", "", "/account"),
                    EventWords.words(
                            InterviewNotPossible.class,
                            "Interview not possible",
                            "/reason",
                            "/explanation"),
                    EventWords.words(
                            FamilyInvited.class,
                            "Family invited to the review",
                            "/people /means",
                            "/invitation"),
                    EventWords.words(
                            FamilyContributed.class,
                            "Family contributed to the review",
                            "/people",
                            "/onServices /onReview /otherViews"),
                    EventWords.words(
                            FamilyDeclined.class,
                            "Family declined to contribute",
                            "/people",
                            "/reason"),
                    EventWords.words(
                            FamilyNotInvited.class,
                            "Family not invited to the review",
                            "/people /reason",
                            "/explanation"),
                    EventWords.words(
                            RecommendationMade.class,
                            "Recommendation",
                            "/aims",
                            "/label /recommendation"),
                    EventWords.words(ActionAgreed.class, "Action agreed", "", "/action"),
                    EventWords.words(
                            ActionProgressed.class,
                            "Progress of an action",
                            "/status",
                            "/account /obstacle"),
                    EventWords.words(
                            ActionSignedOff.class,
                            "Signed off by the Board",
                            "/scope",
                            "/rationale"),
                    EventWords.words(
                            ImpactEvidenced.class,
                            "Evidence of change in practice",
                            "/found /methods",
                            "/account"),
                    EventWords.words(
                            EarlyLessonIssued.class, "Early lesson issued", "/scope", "/lesson"),
                    EventWords.words(
                            DelayRecorded.class,
                            "Delay of a review",
                            "/step /reason",
                            "/explanation"),
                    EventWords.words(
                            ExtensionAgreed.class, "Later date agreed", "/authorities", "/reason"),
                    EventWords.words(
                            OverviewCompleted.class, "Overview report completed", "", "/summary"),
                    EventWords.words(
                            ReviewPublished.class, "Review published", "/form /reach", "/note"));

    private ReviewWords() {}
}
