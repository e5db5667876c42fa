package org.throughline.schema.cases.review;

import org.throughline.schema.cases.CaseEvent;

/// A step of a review.
public sealed interface ReviewEvent extends CaseEvent
        permits ImrFindingRecorded,
                ReviewReferred,
                ReviewRecommended,
                CriterionAssessed,
                ReviewDecided,
                TermsAgreed,
                TermsAmended,
                PanelMemberAppointed,
                RecordsSecured,
                ImrCommissioned,
                ImrSubmitted,
                ImrReturned,
                ImrAccepted,
                ImrDeclined,
                InterviewRecorded,
                InterviewNotPossible,
                FamilyInvited,
                FamilyContributed,
                FamilyDeclined,
                FamilyNotInvited,
                RecommendationMade,
                ActionAgreed,
                ActionProgressed,
                ActionSignedOff,
                ImpactEvidenced,
                EarlyLessonIssued,
                DelayRecorded,
                ExtensionAgreed,
                OverviewCompleted,
                ReviewPublished {}
