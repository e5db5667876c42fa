package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;

/// The terms of reference are changed as information emerges (R172).
///
/// @param amends the terms as they stood
/// @param review the decision to hold the review; absent if that is not on record
/// @param by whose act it was, if not the author's
/// @param promptedBy what emerged
public record TermsAmended(
        Entry entry,
        Terms terms,
        @Nullable EntryId amends,
        @Nullable EntryId review,
        @Nullable PostHolder by,
        Set<EntryId> promptedBy,
        @Nullable PersonalText reason,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}
