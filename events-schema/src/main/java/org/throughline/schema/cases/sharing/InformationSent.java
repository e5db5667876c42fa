package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.knowledge.Extent;

/// Information is sent. That it was sent says nothing of its being received or read (R31).
///
/// @param carries the entries it tells of
/// @param extent how much of them; null if it is not stated
public record InformationSent(
        Entry entry,
        List<Knower> to,
        Means means,
        Set<EntryId> carries,
        @Nullable Extent extent,
        @Nullable PersonalText content)
        implements SharingEvent {}
