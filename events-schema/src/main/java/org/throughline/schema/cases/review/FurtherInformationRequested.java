package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.time.When;

/// The author of the overview, or the panel, asks for more than was submitted (R226).
///
/// @param imr the contribution that leaves it open
/// @param by who asks, if not the author
/// @param review the decision to hold the review; absent if that is not on record
public record FurtherInformationRequested(
        Entry entry,
        Knower askedOf,
        List<PersonalText> what,
        @Nullable PostHolder by,
        @Nullable EntryId imr,
        Set<EntryId> concerning,
        @Nullable EntryId review,
        @Nullable Means means,
        @Nullable When due,
        @Nullable PersonalText reason)
        implements ReviewEvent {}
