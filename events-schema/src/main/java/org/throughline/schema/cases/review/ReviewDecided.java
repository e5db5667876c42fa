package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Independence;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.time.When;

/// It is decided whether there is to be a review, and of what form. The decision is the chair's
/// (R153 to R155).
///
/// @param by who decided, if not the author
/// @param criteria the assessments of criteria it rests on
/// @param cameToChair when the case came to the chair's attention (R240)
/// @param cameToBoard when it came to the Board's (R240)
/// @param siblingRisk the consideration of other children (R126)
/// @param chairIndependence that of the Board's chair (R268)
public record ReviewDecided(
        Entry entry,
        ReviewVerdict verdict,
        ReviewKind kind,
        @Nullable PostHolder by,
        @Nullable EntryId recommendation,
        @Nullable EntryId referral,
        CriteriaPack pack,
        Set<EntryId> criteria,
        @Nullable When cameToChair,
        @Nullable When cameToBoard,
        @Nullable EntryId siblingRisk,
        @Nullable Independence chairIndependence,
        List<OtherBoard> otherBoards,
        @Nullable PersonalText rationale,
        @Nullable PersonalText whyNotAsRecommended,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}
