package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;

/// The overview appraises one management review critically (R220). The appraisal is of the
/// document, not of its author.
///
/// @param imr the submission that is appraised
/// @param from whose contribution it is, if the submission is not on record
/// @param answersTerms whether it answers the terms
/// @param by whose appraisal it is, if not the author's
/// @param review the decision to hold the review; absent if that is not on record
public record ImrAppraised(
        Entry entry,
        @Nullable EntryId imr,
        @Nullable EntryId overview,
        @Nullable EntryId review,
        @Nullable Knower from,
        @Nullable PostHolder by,
        Stated answersTerms,
        Set<ImrDefect> defects,
        @Nullable PersonalText strengths,
        @Nullable PersonalText appraisal)
        implements ReviewEvent {}
