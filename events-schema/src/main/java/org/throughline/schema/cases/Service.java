package org.throughline.schema.cases;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;

/// A service for the child or the family.
///
/// @param provider who provides it, if that is an agency of this record
public record Service(
        ServiceKind kind, @Nullable AgencyId provider, @Nullable PersonalText description) {}
