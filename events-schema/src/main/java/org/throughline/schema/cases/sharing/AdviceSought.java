package org.throughline.schema.cases.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// Advice is sought (R39). What is answered is an entry of its own, by whoever gives it; whether it
/// was followed is a response to that.
///
/// @param namesGiven whether the family was named in asking
public record AdviceSought(
        Entry entry,
        Knower askedOf,
        @Nullable Knower by,
        Set<AdviceTopic> topics,
        Means means,
        Set<EntryId> about,
        @Nullable Stated namesGiven,
        @Nullable PersonalText question)
        implements SharingEvent {}
