package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// A guardian asks a court for leave to contribute to a review, and what the court says (R185).
///
/// @param guardian for whom it is
/// @param commissioned the contribution it is for
/// @param review the decision to hold the review; absent if that is not on record
public record CourtLeaveRecorded(
        Entry entry,
        CourtLeave leave,
        @Nullable Knower guardian,
        @Nullable Knower court,
        @Nullable EntryId commissioned,
        @Nullable EntryId review,
        @Nullable When soughtOn,
        @Nullable PersonalText conditions)
        implements ReviewEvent {}
