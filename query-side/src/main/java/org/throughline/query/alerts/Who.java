package org.throughline.query.alerts;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Knower;

/// Of which agency somebody is.
final class Who {

    private Who() {}

    static AgencyId agency(@Nullable Knower who, AgencyId otherwise) {
        return who == null || who.agency() == null ? otherwise : who.agency();
    }

    /// Those that are named.
    static Set<AgencyId> agencies(Collection<Knower> some) {
        Set<AgencyId> agencies = new TreeSet<>();
        for (Knower each : some) {
            AgencyId agency = each.agency();
            if (agency != null) {
                agencies.add(agency);
            }
        }
        return agencies;
    }
}
