package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildHeard;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.IdentityStatement;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;

/// An assessment is completed: what was read, who was asked, who was assessed, how each child was
/// heard, and what follows (R1, R3, R36, R57, R77, R105 to R107, R209, R210).
///
/// @param by whose assessment it was, if not the author's
/// @param siblingRisk the consideration of other children (R51, R126)
/// @param criteriaVersion the threshold criteria it cites, with their version (R58)
public record AssessmentCompleted(
        Entry entry,
        AssessmentKind kind,
        Set<AssessmentOutcome> outcomes,
        ThresholdJudgement threshold,
        @Nullable EntryId started,
        List<PostHolder> by,
        @Nullable AssessmentPrompt prompt,
        @Nullable RecordsRead read,
        List<AssessmentSection> sections,
        List<InterventionOutcome> interventions,
        List<AgencyAsked> agencies,
        List<AdultConsidered> adults,
        List<ChildHeard> children,
        @Nullable IdentityStatement identity,
        @Nullable EntryId siblingRisk,
        @Nullable SupportBelowThreshold support,
        @Nullable PersonalText criteriaVersion,
        @Nullable PersonalText conclusion,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ProcessEvent, Decision {}
