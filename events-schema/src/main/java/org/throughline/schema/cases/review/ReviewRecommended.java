package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;

/// The sub-committee recommends whether there is to be a review, and of what form (R153, R155).
///
/// @param by who chaired the sub-committee, if not the author
/// @param criteria the assessments of criteria it rests on
public record ReviewRecommended(
        Entry entry,
        ReviewVerdict verdict,
        ReviewKind kind,
        @Nullable EntryId referral,
        @Nullable PostHolder by,
        @Nullable Gathering gathering,
        CriteriaPack pack,
        Set<EntryId> criteria,
        List<Knower> dissenting,
        @Nullable PersonalText rationale,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}
