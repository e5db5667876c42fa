package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.review.CourtLeaveRecorded;
import org.throughline.schema.cases.review.CriterionAssessed;
import org.throughline.schema.cases.review.DebriefHeld;
import org.throughline.schema.cases.review.DisclosureNegotiated;
import org.throughline.schema.cases.review.ExtractIssued;
import org.throughline.schema.cases.review.FamilyContributed;
import org.throughline.schema.cases.review.FamilyDeclined;
import org.throughline.schema.cases.review.FamilyInformed;
import org.throughline.schema.cases.review.FamilyInvited;
import org.throughline.schema.cases.review.FamilyNotInvited;
import org.throughline.schema.cases.review.FurtherInformationRequested;
import org.throughline.schema.cases.review.ImrAccepted;
import org.throughline.schema.cases.review.ImrCommissioned;
import org.throughline.schema.cases.review.ImrDeclined;
import org.throughline.schema.cases.review.ImrFindingRecorded;
import org.throughline.schema.cases.review.ImrReturned;
import org.throughline.schema.cases.review.ImrSubmitted;
import org.throughline.schema.cases.review.IntegrityVerified;
import org.throughline.schema.cases.review.InterviewConfirmed;
import org.throughline.schema.cases.review.InterviewNotPossible;
import org.throughline.schema.cases.review.InterviewRecorded;
import org.throughline.schema.cases.review.InterviewShared;
import org.throughline.schema.cases.review.KeyPracticeEpisodeMarked;
import org.throughline.schema.cases.review.NotificationConfirmed;
import org.throughline.schema.cases.review.NotificationSent;
import org.throughline.schema.cases.review.PanelMemberAppointed;
import org.throughline.schema.cases.review.RecordsSecured;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewRecommended;
import org.throughline.schema.cases.review.ReviewReferred;
import org.throughline.schema.cases.review.TermsAgreed;
import org.throughline.schema.cases.review.TermsAmended;

/// The words for the steps of a review, up to what it hears.
final class ReviewWords {

    static final List<EventWords> ALL =
            List.of(
                    EventWords.words(
                            ImrFindingRecorded.class, "Finding of a review", "/kind", "/what"),
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
                            "/from/agency /kind",
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
                            NotificationSent.class,
                            "Notified of the review",
                            "/bodies",
                            "/content"),
                    EventWords.words(
                            NotificationConfirmed.class,
                            "Notification confirmed",
                            "/bodies",
                            "/note"),
                    EventWords.words(
                            IntegrityVerified.class,
                            "Secured records checked",
                            "/result /methods",
                            "/found"),
                    EventWords.words(
                            ExtractIssued.class,
                            "Copy of a secured record issued",
                            "/copy",
                            "/what /purpose"),
                    EventWords.words(
                            CourtLeaveRecorded.class, "Leave of a court", "/leave", "/conditions"),
                    EventWords.words(
                            InterviewShared.class,
                            "Record of an interview shared",
                            "/means",
                            "/note"),
                    EventWords.words(
                            InterviewConfirmed.class,
                            "Answer to the record of an interview",
                            "/confirmation",
                            "/changes"),
                    EventWords.words(
                            DebriefHeld.class, "Debriefing of staff", "/stage", "/feedback"),
                    EventWords.words(
                            FamilyInformed.class,
                            "Family told of the review",
                            "/people /told",
                            "/words /reply"),
                    EventWords.words(
                            FurtherInformationRequested.class,
                            "More information asked for",
                            "/means",
                            "/what/0 /reason"),
                    EventWords.words(
                            KeyPracticeEpisodeMarked.class,
                            "Key time marked",
                            "/points",
                            "/label /why"),
                    EventWords.words(
                            DisclosureNegotiated.class,
                            "Use of material negotiated",
                            "/process /result",
                            "/agreement /conditions"));

    private ReviewWords() {}
}
