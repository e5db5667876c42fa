package org.throughline.query.rights;

import java.time.Duration;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.sharing.EmergencyAccessDeclared;

/// Whoever declares an emergency with a reason reads the whole case for a day, sensitive or kept
/// back as it may be; the declaration stays on record. It is the one right that an agency gives
/// itself.
final class EmergencyAccess {

    static final Duration LONGEST = Duration.ofHours(24);

    private EmergencyAccess() {}

    static boolean standsFor(AgencyId agency, Circumstances now) {
        return now.each(EmergencyAccessDeclared.class)
                .filter(each -> each.ground().by().equals(agency))
                .filter(each -> !Lasting.over(each.event().until(), now.now()))
                .anyMatch(each -> now.now().isBefore(each.ground().stated().plus(LONGEST)));
    }
}
