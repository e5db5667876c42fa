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

/// Actions or a whole plan are signed off by the Board (R233).
///
/// @param actions empty if a source speaks of a plan and names none
/// @param impact the evidence that practice changed (R232)
/// @param review the decision to hold the review; absent if that is not on record
/// @param by whose act it was, if not the author's
public record ActionSignedOff(
        Entry entry,
        SignOffScope scope,
        Set<EntryId> actions,
        @Nullable EntryId review,
        @Nullable PostHolder by,
        Set<EntryId> impact,
        @Nullable PersonalText rationale,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}
