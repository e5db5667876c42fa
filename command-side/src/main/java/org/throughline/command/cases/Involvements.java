package org.throughline.command.cases;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Involving;
import org.throughline.schema.cases.process.InvolvementEnded;

/// Who works with the child, by the entries that show it. An agency that acted is involved until it
/// says itself that it no longer is. Where only others say that it is involved, each of them can
/// take back its own word.
final class Involvements {

    /// What an entry says of who works with the child.
    private record Said(AgencyId by, Set<AgencyId> agencies, boolean still) {}

    private record Claim(AgencyId by, AgencyId agency) {}

    private final Entries<Said> said = new Entries<>((event, _) -> in(event));

    Involvements() {}

    void record(EntryId id, CaseEvent event, Instant at) {
        said.record(id, event, at);
    }

    Set<AgencyId> agencies() {
        Set<Claim> claims = new HashSet<>();
        for (Said each : said.values()) {
            each.agencies().forEach(agency -> take(claims, each, agency));
        }
        Set<AgencyId> agencies = new TreeSet<>();
        claims.forEach(claim -> agencies.add(claim.agency()));
        return agencies;
    }

    private static void take(Set<Claim> claims, Said each, AgencyId agency) {
        AgencyId by = each.by();
        if (each.still()) {
            claims.add(new Claim(by, agency));
        } else {
            claims.removeIf(
                    claim ->
                            claim.agency().equals(agency)
                                    && (by.equals(agency) || by.equals(claim.by())));
        }
    }

    private static @Nullable Said in(CaseEvent event) {
        AgencyId by = event.entry().agency();
        if (event instanceof InvolvementEnded ended) {
            return new Said(by, Set.of(ended.involved()), false);
        }
        Set<AgencyId> agencies = Involving.agencies(event);
        return agencies.isEmpty() ? null : new Said(by, agencies, true);
    }
}
