package org.throughline.schema.cases.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// Advice is sought, and what was given, if that is known (R39).
///
/// @param askedOf who is asked
/// @param givenOn when advice came
/// @param followed whether it was followed
public record AdviceSought(
        Entry entry,
        Knower askedOf,
        @Nullable Knower by,
        Set<AdviceTopic> topics,
        Means means,
        Set<EntryId> about,
        @Nullable PersonalText question,
        @Nullable PersonalText advice,
        @Nullable When givenOn,
        @Nullable Stated followed,
        @Nullable PersonalText whyNotFollowed)
        implements SharingEvent {}
