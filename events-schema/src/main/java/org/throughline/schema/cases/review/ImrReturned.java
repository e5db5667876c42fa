package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.time.When;

/// A management review goes back for more work (R197, R226).
///
/// @param imr the submission that goes back
/// @param review the decision to hold the review; absent if that is not on record
/// @param by whose act it was, if not the author's
public record ImrReturned(
        Entry entry,
        @Nullable EntryId imr,
        @Nullable EntryId review,
        @Nullable PostHolder by,
        @Nullable Knower to,
        Set<ImrDefect> defects,
        List<PersonalText> furtherWork,
        @Nullable When due,
        @Nullable PersonalText reason)
        implements ReviewEvent {}
