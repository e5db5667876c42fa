package org.throughline.query.rights;

import java.util.HashSet;
import java.util.Set;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.sharing.DisclosureWithheld;

/// What is kept back from an agency stays so where a case as a whole is opened to it (R38).
final class KeptBack {

    private KeptBack() {}

    /// The entries that are kept back from an agency, whoever says so.
    static Set<EntryId> from(AgencyId agency, Circumstances now) {
        Set<EntryId> kept = new HashSet<>();
        now.each(DisclosureWithheld.class)
                .map(Circumstances.Stated::event)
                .filter(each -> Named.isAmong(agency, each.from()))
                .filter(each -> !Lasting.over(each.until(), now.now()))
                .forEach(each -> kept.addAll(each.what()));
        return kept;
    }
}
