package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;

/// A child was not brought to an appointment; a child does not bring itself (R118, R140).
///
/// @param offered the offer or invitation of the appointment
/// @param toBring who was to bring the child, as far as that was arranged
public record WasNotBrought(
        Entry entry,
        Appointment appointment,
        NonAttendance nonAttendance,
        @Nullable EntryId offered,
        Set<PersonId> toBring,
        @Nullable Stated familyKnew)
        implements FactEvent {}
