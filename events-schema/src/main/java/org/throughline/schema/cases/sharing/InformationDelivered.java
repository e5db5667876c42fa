package org.throughline.schema.cases.sharing;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;

/// What was sent arrived, or did not (R31). Arrived is held: nothing says that it was read.
///
/// @param to which of its recipients
/// @param result also that it came back or went to somebody else
public record InformationDelivered(
        Entry entry,
        EntryId sent,
        @Nullable Knower to,
        DeliveryResult result,
        @Nullable Means means,
        @Nullable PersonalText detail)
        implements SharingEvent {}
