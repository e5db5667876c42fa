package org.throughline.schema.cases.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// Referrer and receiver go through the degree of concern together; whether they then share it is
/// on record either way (R52).
///
/// @param degree the one they share
public record ConcernConfirmed(
        Entry entry,
        Stated shared,
        @Nullable EntryId referral,
        @Nullable EntryId referrerConcern,
        @Nullable EntryId receiverConcern,
        @Nullable DegreeOfConcern degree,
        List<Knower> between,
        @Nullable Means means,
        @Nullable PersonalText remainingGap)
        implements ProcessEvent {}
