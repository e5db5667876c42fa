package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;

/// The terms of reference are agreed (R156, R164 to R171, R173 to R176).
///
/// @param review the decision to hold the review; absent if that is not on record
/// @param by whose act it was, if not the author's
public record TermsAgreed(
        Entry entry,
        Terms terms,
        @Nullable EntryId review,
        @Nullable PostHolder by,
        @Nullable Gathering gathering,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}
