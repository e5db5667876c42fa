package org.throughline.query.casefile;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// A case as a case, from its acts up to a position.
///
/// @param opened when it was opened in the world
/// @param ledgerTime of its first act
/// @param closed when it was closed; absent if it is open
/// @param reopened when it was last opened again; absent if it was not, or is closed
/// @param lastAct when the last act happened
/// @param onRecord the agencies that have put something on record
/// @param agencies the agencies that work or worked with the child
public record CaseStatus(
        boolean reconstructed,
        @Nullable String nature,
        @Nullable When opened,
        @Nullable Instant ledgerTime,
        @Nullable When closed,
        @Nullable When reopened,
        @Nullable When lastAct,
        Set<AgencyId> onRecord,
        List<Involved> agencies,
        Set<PersonId> subjects) {

    private static final String RECONSTRUCTED = "reconstructed";

    /// From the acts that a reader may see and that were known at an instant.
    ///
    /// @param acts oldest first
    public static CaseStatus of(
            List<CaseAct> acts, Predicate<EntryId> readable, @Nullable Instant known) {
        Map<EntryId, CaseAct> newest = new LinkedHashMap<>();
        for (CaseAct act : acts) {
            boolean seen = known == null || act.since().begunBy(known) != Truth.NO;
            if (seen && readable.test(act.entry())) {
                newest.put(act.entry(), act);
            }
        }
        newest.values().removeIf(act -> act.type().equals(CaseAct.RETRACTION));
        return new Reading(acts, List.copyOf(newest.values())).status();
    }

    /// Whether a case was made from a review; of all its acts, oldest first.
    public static boolean isReconstructed(List<CaseAct> acts) {
        return RECONSTRUCTED.equals(new Reading(acts, List.of()).nature());
    }

    public boolean isClosed() {
        return closed != null;
    }

    /// One pass over the acts that stand.
    private record Reading(List<CaseAct> all, List<CaseAct> acts) {

        CaseStatus status() {
            When opened = null;
            When closed = null;
            When reopened = null;
            for (CaseAct act : acts) {
                if (act.is("case-opened")) {
                    opened = act.happened();
                    closed = null;
                    reopened = null;
                } else if (act.is("case-closed") && act.closes()) {
                    closed = act.happened();
                    reopened = null;
                } else if (act.is("case-reopened")) {
                    closed = null;
                    reopened = act.happened();
                }
            }
            String nature = nature();
            Set<PersonId> subjects = new TreeSet<>();
            acts.forEach(act -> subjects.addAll(act.subjects()));
            return new CaseStatus(
                    RECONSTRUCTED.equals(nature),
                    nature,
                    opened,
                    all.isEmpty() ? null : all.getFirst().ledgerTime(),
                    closed,
                    reopened,
                    acts.stream()
                            .map(CaseAct::happened)
                            .filter(When::stated)
                            .max(When.ORDER)
                            .orElse(null),
                    acts.stream()
                            .map(CaseAct::agency)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    Involved.of(acts),
                    subjects);
        }

        /// As the opening says in its newest version.
        private @Nullable String nature() {
            Map<EntryId, CaseAct> newest = new LinkedHashMap<>();
            all.forEach(act -> newest.put(act.entry(), act));
            return newest.values().stream()
                    .map(CaseAct::nature)
                    .filter(each -> each != null)
                    .findFirst()
                    .orElse(null);
        }
    }
}
