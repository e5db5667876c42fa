package org.throughline.schema.cases.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// Somebody disputes an account; both stay (R275).
///
/// @param account what they say instead
/// @param otherAccounts entries that give another account
/// @param state a later entry says whether it was settled
public record AccountDisputed(
        Entry entry,
        EntryId disputed,
        Knower by,
        Set<DisputedPoint> points,
        @Nullable PersonalText account,
        @Nullable PersonalText reason,
        Set<EntryId> otherAccounts,
        DisputeState state)
        implements SharingEvent {}
