package org.throughline.query.rights;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.sharing.HoldingDeclared;

/// An agency that works with the child is told which others hold something and how to ask them, and
/// nothing of what, how much or since when (R44).
public final class PointerOnly {

    private PointerOnly() {}

    /// Whether an agency is told.
    public static boolean isFor(AgencyId agency, Circumstances now) {
        return now.involved().contains(agency);
    }

    /// What the other agencies say, one declaration of each: its last.
    ///
    /// @param reader absent for those who read as no agency
    /// @param declared at the position asked for
    public static List<Ground> of(
            @Nullable AgencyId reader, List<Ground> declared, Circumstances now) {
        Set<EntryId> kept = reader == null ? Set.of() : KeptBack.from(reader, now);
        Map<AgencyId, Ground> last = new TreeMap<>();
        declared.stream()
                .sorted(Comparator.comparingLong(Ground::position))
                .filter(each -> each.event() instanceof HoldingDeclared)
                .filter(each -> each.begun(now.now()))
                .filter(each -> !over(each, now))
                .filter(each -> !each.by().equals(reader))
                .filter(each -> !kept.contains(each.entry()))
                .forEach(each -> last.put(each.by(), each));
        return List.copyOf(last.values());
    }

    private static boolean over(Ground ground, Circumstances now) {
        return ground.event() instanceof HoldingDeclared declared
                && Lasting.over(declared.until(), now.now());
    }
}
