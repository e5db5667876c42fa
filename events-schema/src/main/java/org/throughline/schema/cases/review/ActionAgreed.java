package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;

/// An action is agreed, in a review's plan or after a meeting (R43, R228 to R230).
///
/// @param recommendations those that it carries out
/// @param clauses which of their clauses, from 1
/// @param agreedAt the meeting or decision it comes from
/// @param review the decision to hold the review; absent if that is not on record
public record ActionAgreed(
        Entry entry,
        PersonalText action,
        Undertaking undertaking,
        Set<EntryId> recommendations,
        List<Integer> clauses,
        @Nullable EntryId review,
        @Nullable EntryId agreedAt,
        @Nullable PersonalText label,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}
