package org.throughline.schema.cases.sharing;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// Somebody states that a knower knew an entry, or did not (design: attested, asserted, finding).
///
/// @param of the entry that was known or not
/// @param since when the knower came to know, or from when it is said not to have known
public record KnowledgeStated(
        Entry entry,
        Knower knower,
        EntryId of,
        KnowledgeStance stance,
        @Nullable Channel channel,
        @Nullable Extent extent,
        When since,
        @Nullable When until,
        @Nullable PersonalText basis)
        implements SharingEvent {}
