package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// One worker hands over to another: which entries, how fully, and whether the record was read
/// (R22).
///
/// @param handedOver the entries that were handed over
/// @param readUpTo how far back or to when the successor read the record
public record HandoverCompleted(
        Entry entry,
        @Nullable Knower from,
        Knower to,
        Means means,
        Set<EntryId> handedOver,
        @Nullable Extent extent,
        @Nullable Stated recordRead,
        @Nullable When readUpTo,
        @Nullable Stated familyIntroduced,
        @Nullable PersonalText content,
        List<FollowUp> open)
        implements SharingEvent {}
