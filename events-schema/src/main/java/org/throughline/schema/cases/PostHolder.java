package org.throughline.schema.cases;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.Role;

/// Whoever did or decided something in an office: which agency, what kind of post, which worker of
/// the case, in what words.
///
/// @param kind what rules look at; absent if the source does not say
/// @param worker the same worker has the same id throughout a case (`worker-2`)
public record PostHolder(
        @Nullable AgencyId agency,
        @Nullable Role kind,
        @Nullable PersonId worker,
        @Nullable PersonalText post) {}
