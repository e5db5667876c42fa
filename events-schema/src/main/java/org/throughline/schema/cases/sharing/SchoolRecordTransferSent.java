package org.throughline.schema.cases.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// A child's school record goes on to the next school (R14).
///
/// @param carries the entries it tells of
/// @param notSent what was kept or is missing
public record SchoolRecordTransferSent(
        Entry entry,
        @Owner PersonId pupil,
        @Nullable EntryId request,
        Knower to,
        Means means,
        Set<SchoolRecordPart> parts,
        Stated complete,
        Set<EntryId> carries,
        @Nullable PersonalText notSent)
        implements SharingEvent {}
