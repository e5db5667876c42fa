package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Somebody whom a review wanted to hear cannot be interviewed (R274).
///
/// @param since when they left or could no longer be asked
/// @param instead what the review does instead
/// @param review the decision to hold the review; absent if that is not on record
public record InterviewNotPossible(
        Entry entry,
        Knower interviewee,
        NoInterviewReason reason,
        @Nullable EntryId review,
        @Nullable EntryId commissioned,
        @Nullable When since,
        @Nullable PersonalText explanation,
        @Nullable PersonalText instead)
        implements ReviewEvent {}
