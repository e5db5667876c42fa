package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildHeard;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;

/// A strategy discussion is held: the structured questions, the child in focus, and what was
/// decided (R54, R55, R64).
///
/// @param promptedBy the concerns, disclosures or referrals it is about
/// @param siblingRisk the consideration of other children (R126)
/// @param criteriaVersion the threshold criteria it cites, with their version (R58)
public record StrategyDiscussionHeld(
        Entry entry,
        EnquiryDecision enquiry,
        ThresholdJudgement threshold,
        Gathering gathering,
        @Nullable PostHolder chairedBy,
        Set<EntryId> promptedBy,
        List<StrategyAnswer> answers,
        List<ChildHeard> children,
        @Nullable EntryId siblingRisk,
        List<FollowUp> followUps,
        @Nullable PersonalText criteriaVersion,
        @Nullable PersonalText rationale,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ProcessEvent, Decision {}
