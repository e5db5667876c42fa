package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A copy is given to somebody who asked for it (R258).
///
/// @param publication the publication it is of
/// @param askedOn when it was asked for
/// @param by whose act it was, if not the author's
public record CopyIssued(
        Entry entry,
        PublishedForm form,
        Stated namesChanged,
        @Nullable Knower to,
        @Nullable EntryId publication,
        @Nullable When askedOn,
        @Nullable Means means,
        @Nullable PostHolder by,
        @Nullable PersonalText note)
        implements ReviewEvent {}
