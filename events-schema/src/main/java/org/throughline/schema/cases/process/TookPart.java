package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;

/// An agency that took part, and what kind of agency it is.
public record TookPart(AgencyKind kind, @Nullable AgencyId who) {}
