package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// Advice is given to another professional or agency (R39).
///
/// @param sought the entry that asked for it
/// @param namesKnown whether whoever advised knew which family it was about
public record AdviceGiven(
        Entry entry,
        @Nullable EntryId sought,
        @Nullable Knower by,
        List<Knower> to,
        Set<AdviceTopic> topics,
        Means means,
        Set<EntryId> about,
        @Nullable Stated namesKnown,
        @Nullable PersonalText advice)
        implements SharingEvent {}
