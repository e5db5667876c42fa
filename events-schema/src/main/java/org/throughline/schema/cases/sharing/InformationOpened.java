package org.throughline.schema.cases.sharing;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.knowledge.Extent;

/// What was sent is opened by its recipient (R31).
public record InformationOpened(
        Entry entry, EntryId sent, @Nullable Knower by, @Nullable Extent extent)
        implements SharingEvent {}
