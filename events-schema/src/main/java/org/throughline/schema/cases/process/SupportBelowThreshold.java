package org.throughline.schema.cases.process;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// What is there for the family below the threshold: the response, the lead professional, and who
/// knows who that is (R57).
///
/// @param familyKnows whether the family knows who the lead professional is
/// @param professionalsKnow whether the professionals know
public record SupportBelowThreshold(
        Set<AgencyId> agencies,
        Stated familyKnows,
        Stated professionalsKnow,
        @Nullable Knower leadProfessional,
        @Nullable PersonalText response) {}
