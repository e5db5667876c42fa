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

/// A management review is accepted: by the officer who commissioned it, or by the panel (R175,
/// R195).
///
/// @param imr the submission that is accepted
/// @param terms the terms it answers (R175)
/// @param remaining defects it is accepted with (R199)
/// @param review the decision to hold the review; absent if that is not on record
/// @param by whose act it was, if not the author's
public record ImrAccepted(
        Entry entry,
        ImrAcceptance acceptance,
        @Nullable EntryId imr,
        @Nullable EntryId review,
        @Nullable EntryId terms,
        @Nullable PostHolder by,
        Set<ImrDefect> remaining,
        @Nullable PersonalText appraisal,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}
