package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Somebody is asked to look at what is held and say what it may mean (R13).
///
/// @param about the entries to look at
public record SignificanceReviewRequested(
        Entry entry,
        Knower askedOf,
        @Nullable Knower by,
        Set<EntryId> about,
        @Nullable PersonalText question,
        @Nullable Means means,
        @Nullable When due)
        implements FactEvent {}
