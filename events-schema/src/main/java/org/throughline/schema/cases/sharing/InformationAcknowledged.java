package org.throughline.schema.cases.sharing;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// A recipient says that something came (R31). Acknowledged is not read, unless it says so.
///
/// @param read whether the acknowledgement says that it was read
public record InformationAcknowledged(
        Entry entry,
        EntryId sent,
        @Nullable Knower by,
        @Nullable Means means,
        @Nullable Stated read,
        @Nullable PersonalText words)
        implements SharingEvent {}
