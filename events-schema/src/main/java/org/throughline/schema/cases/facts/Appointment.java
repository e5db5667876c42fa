package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.PersonalText;

/// An appointment that somebody was to keep.
///
/// @param with the agency that gave it, if not the one that states it
public record Appointment(
        AppointmentKind kind, @Nullable AgencyId with, @Nullable PersonalText purpose) {}
