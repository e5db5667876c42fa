package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;

/// An adult or young person did not attend an appointment of their own (R118, R140).
///
/// @param dependentChildren the children who depend on them (R45, R118)
public record DidNotAttend(
        Entry entry,
        @Owner PersonId person,
        Appointment appointment,
        NonAttendance nonAttendance,
        @Nullable EntryId offered,
        Set<PersonId> dependentChildren,
        @Nullable Stated personKnew)
        implements FactEvent {}
