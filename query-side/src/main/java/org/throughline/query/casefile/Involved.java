package org.throughline.query.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.time.When;

/// An agency that works or worked with the child (R37). One that acted is involved until it says
/// itself that it no longer is; where only others say that it is, each of them can take back its
/// own word. The rules of closure count the same agencies.
///
/// @param now whether it is involved as of the time asked about
/// @param since when its involvement started; absent if that was not stated as an act
/// @param until when it ended
public record Involved(AgencyId agency, boolean now, @Nullable When since, @Nullable When until) {

    /// @param acts those that stand, oldest first
    static List<Involved> of(List<CaseAct> acts) {
        Map<AgencyId, Involvement> all = new TreeMap<>();
        for (CaseAct act : acts) {
            for (AgencyId agency : act.involved()) {
                all.computeIfAbsent(agency, _ -> new Involvement()).take(act);
            }
        }
        List<Involved> involved = new ArrayList<>();
        all.forEach((agency, each) -> involved.add(each.as(agency)));
        return involved;
    }

    /// What is said of one agency, and by whom.
    private static final class Involvement {

        private final Set<AgencyId> claims = new HashSet<>();
        private @Nullable When since;
        private @Nullable When until;

        void take(CaseAct act) {
            if (act.leaves()) {
                leave(act);
                return;
            }
            if (claims.isEmpty()) {
                since = null;
                until = null;
            }
            claims.add(act.agency());
            if (act.is("involvement-started") && since == null) {
                since = act.happened();
            }
        }

        private void leave(CaseAct act) {
            if (act.involved().contains(act.agency())) {
                claims.clear();
            } else {
                claims.remove(act.agency());
            }
            if (claims.isEmpty()) {
                until = act.happened();
            }
        }

        Involved as(AgencyId agency) {
            return new Involved(agency, !claims.isEmpty(), since, until);
        }
    }
}
