package org.throughline.query.rights;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.sharing.DisclosureWithheld;
import org.throughline.schema.cases.sharing.SharingChoice;
import org.throughline.schema.cases.sharing.SharingDecisionMade;

/// What an agency decided to share may be read by those whom the decision names (R38), in every
/// version, until it decides otherwise. Only what the deciding agency itself knows or holds is its
/// to share; a part is not said to be which, so that it opens nothing.
final class SharedEntries {

    private final Map<EntryId, Set<AgencyId>> sharers = new HashMap<>();

    private SharedEntries() {}

    /// The entries that are shared with an agency.
    static Set<EntryId> with(AgencyId agency, Circumstances now) {
        SharedEntries shared = new SharedEntries();
        for (Ground ground : now.grounds()) {
            if (ground.begun(now.now())) {
                shared.take(ground, agency, now);
            }
        }
        return shared.sharers.entrySet().stream()
                .filter(
                        each ->
                                each.getValue().stream()
                                        .anyMatch(by -> now.holds().test(by, each.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void take(Ground ground, AgencyId agency, Circumstances now) {
        if (ground.event() instanceof SharingDecisionMade decision
                && Named.isAmong(agency, decision.with())) {
            decision.what()
                    .forEach(
                            entry ->
                                    set(
                                            entry,
                                            ground.by(),
                                            decision.choice() == SharingChoice.SHARE));
        } else if (ground.event() instanceof DisclosureWithheld withheld
                && Named.isAmong(agency, withheld.from())
                && !Lasting.over(withheld.until(), now.now())) {
            withheld.what().forEach(entry -> set(entry, ground.by(), false));
        }
    }

    private void set(EntryId entry, AgencyId by, boolean shares) {
        Set<AgencyId> all = sharers.computeIfAbsent(entry, _ -> new HashSet<>());
        if (shares) {
            all.add(by);
        } else {
            all.remove(by);
        }
    }
}
