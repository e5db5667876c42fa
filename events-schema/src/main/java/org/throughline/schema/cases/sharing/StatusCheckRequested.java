package org.throughline.schema.cases.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Somebody asks for a check of a register or of what is held (R18, R34).
///
/// @param of the people to look up
public record StatusCheckRequested(
        Entry entry,
        Set<StatusCheckKind> kinds,
        @Nullable Knower by,
        Knower askedOf,
        Set<PersonId> of,
        @Nullable Means means,
        @Nullable PersonalText reason,
        @Nullable When due,
        @Nullable EntryId trigger)
        implements SharingEvent {}
