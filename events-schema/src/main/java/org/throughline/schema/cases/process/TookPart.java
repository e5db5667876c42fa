package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;

/// An agency that took part, and what kind of agency it is.
///
/// @param who absent if the source does not name it, or it is none of this record
public record TookPart(AgencyKind kind, @Nullable AgencyId who) {}
