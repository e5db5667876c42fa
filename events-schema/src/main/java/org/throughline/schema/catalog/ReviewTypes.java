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

/// The steps of a review: numbers from 500.
final class ReviewTypes {

    static final List<EventType> ALL =
            List.of(
                    EventType.of(500, ReviewReferred.class),
                    EventType.of(501, ReviewRecommended.class),
                    EventType.of(502, CriterionAssessed.class),
                    EventType.of(503, ReviewDecided.class),
                    EventType.of(504, TermsAgreed.class),
                    EventType.of(505, TermsAmended.class),
                    EventType.of(506, PanelMemberAppointed.class),
                    EventType.of(507, RecordsSecured.class),
                    EventType.of(508, ImrCommissioned.class),
                    EventType.of(509, ImrSubmitted.class),
                    EventType.of(510, ImrReturned.class),
                    EventType.of(511, ImrAccepted.class),
                    EventType.of(512, ImrDeclined.class),
                    EventType.of(513, InterviewRecorded.class),
                    EventType.of(514, InterviewNotPossible.class),
                    EventType.of(515, FamilyInvited.class),
                    EventType.of(516, FamilyContributed.class),
                    EventType.of(517, FamilyDeclined.class),
                    EventType.of(518, FamilyNotInvited.class),
                    EventType.of(519, RecommendationMade.class),
                    EventType.of(520, ActionAgreed.class),
                    EventType.of(521, ActionProgressed.class),
                    EventType.of(522, ActionSignedOff.class),
                    EventType.of(523, ImpactEvidenced.class),
                    EventType.of(524, EarlyLessonIssued.class),
                    EventType.of(525, DelayRecorded.class),
                    EventType.of(526, ExtensionAgreed.class),
                    EventType.of(527, OverviewCompleted.class),
                    EventType.of(528, ReviewPublished.class));

    private ReviewTypes() {}
}
