package org.throughline.schema.cases;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;

/// Somebody who can come to know something.
///
/// @param part the team, post or practitioner, in the words of the source
public record Knower(
        KnowerKind kind,
        @Nullable AgencyId agency,
        @Nullable PersonId person,
        @Nullable PersonalText part) {

    public static Knower agency(AgencyId agency) {
        return new Knower(KnowerKind.AGENCY, agency, null, null);
    }
}
