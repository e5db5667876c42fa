package org.throughline.schema.access;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.PersonId;

/// Whose knowledge was asked about.
public record AskedKnower(KnowerKind kind, @Nullable AgencyId agency, @Nullable PersonId person) {}
