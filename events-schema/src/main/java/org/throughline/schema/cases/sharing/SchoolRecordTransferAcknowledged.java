package org.throughline.schema.cases.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// The next school says that a child's record came, and how much of it (R14). Arrived is not read.
///
/// @param read whether it says that somebody read it
public record SchoolRecordTransferAcknowledged(
        Entry entry,
        @Owner PersonId pupil,
        @Nullable EntryId sent,
        @Nullable Knower by,
        Set<SchoolRecordPart> parts,
        Stated complete,
        @Nullable Stated read,
        @Nullable PersonalText missing)
        implements SharingEvent {}
