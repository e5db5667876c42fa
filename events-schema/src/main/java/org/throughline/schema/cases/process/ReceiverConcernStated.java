package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// Whoever receives a referral or concern states how concerned they are (R52).
///
/// @param by who states it, if not the author
/// @param referrerConcern what the referrer stated
public record ReceiverConcernStated(
        Entry entry,
        DegreeOfConcern degree,
        @Nullable EntryId referral,
        @Nullable EntryId referrerConcern,
        @Nullable Knower by,
        @Nullable PersonalText concern,
        @Nullable PersonalText whyDifferent)
        implements ProcessEvent {}
