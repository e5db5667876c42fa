package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// Something is kept back from somebody, with the reason (R38, R39).
///
/// @param extent how much they were given all the same
/// @param decision the decision it follows
/// @param authority the rule or person it rests on
public record DisclosureWithheld(
        Entry entry,
        Set<EntryId> what,
        List<Knower> from,
        @Nullable Knower by,
        WithholdingReason reason,
        @Nullable PersonalText why,
        @Nullable Extent extent,
        @Nullable EntryId decision,
        @Nullable When until,
        @Nullable PersonalText authority)
        implements SharingEvent {}
