package org.throughline.command.cases;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.schema.agencies.AgencyId;

/// Who works with the child. An agency that acted is involved until it says itself that it no
/// longer is. Where only others say that it is involved, each of them can take back its own word.
final class Involvements {

    private record Claim(AgencyId by, AgencyId agency) {}

    private final Set<Claim> claims = new HashSet<>();

    private Involvements() {}

    /// @param standing in the order of the log
    static Set<AgencyId> of(Collection<Standing> standing) {
        Involvements involvements = new Involvements();
        standing.forEach(involvements::take);
        Set<AgencyId> agencies = new TreeSet<>();
        involvements.claims.forEach(claim -> agencies.add(claim.agency()));
        return agencies;
    }

    private void take(Standing standing) {
        switch (standing) {
            case Standing.Involved(AgencyId by, AgencyId agency) ->
                    claims.add(new Claim(by, agency));
            case Standing.Referred(AgencyId by) -> claims.add(new Claim(by, by));
            case Standing.Left(AgencyId by, AgencyId agency) ->
                    claims.removeIf(
                            claim ->
                                    claim.agency().equals(agency)
                                            && (by.equals(agency) || by.equals(claim.by())));
            case Standing.Proposed _,
                    Standing.Asked _,
                    Standing.Answered _,
                    Standing.Closed _,
                    Standing.Reopened _ -> {
                // says nothing of who works with the child
            }
        }
    }
}
