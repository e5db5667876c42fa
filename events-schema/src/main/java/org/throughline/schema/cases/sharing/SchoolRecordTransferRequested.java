package org.throughline.schema.cases.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A school asks for a child's record after a move (R14).
///
/// @param rollChange the entry of the move
/// @param otherArea whether the move was across areas
public record SchoolRecordTransferRequested(
        Entry entry,
        @Owner PersonId pupil,
        Knower askedOf,
        @Nullable Knower by,
        Set<SchoolRecordPart> parts,
        @Nullable EntryId rollChange,
        @Nullable Stated otherArea,
        @Nullable Means means,
        @Nullable When due)
        implements SharingEvent {}
