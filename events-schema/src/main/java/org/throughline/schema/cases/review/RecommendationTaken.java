package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;

/// One recommendation of a management review in the overview report (R224).
///
/// @param into the recommendation it went into
/// @param reason why it was dropped or changed
public record RecommendationTaken(
        EntryId recommendation,
        RecommendationFate fate,
        @Nullable EntryId into,
        @Nullable PersonalText reason) {}
