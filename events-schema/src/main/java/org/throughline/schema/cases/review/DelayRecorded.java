package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A review is delayed, for a coded reason; waiting for criminal proceedings has to be challenged
/// (R244 to R246).
///
/// @param challenge how the waiting was challenged, and with what result (R245)
/// @param disclosureNegotiated whether use of the material was negotiated with coroner and
///   prosecution (R246)
/// @param review the decision to hold the review; absent if that is not on record
/// @param by whose act it was, if not the author's
public record DelayRecorded(
        Entry entry,
        DelayReason reason,
        DelayedStep step,
        Stated avoidable,
        @Nullable EntryId review,
        @Nullable PostHolder by,
        @Nullable When delayedUntil,
        @Nullable Stated disclosureNegotiated,
        @Nullable Stated earlyLessonsGoAhead,
        @Nullable PersonalText challenge,
        @Nullable PersonalText explanation,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}
