package org.throughline.query.api;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.query.access.Reader;
import org.throughline.query.alerts.Alert;
import org.throughline.query.alerts.AlertRules;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.alerts.Packs;
import org.throughline.query.record.Lens;
import org.throughline.schema.cases.EntryId;

/// The alerts that stand as a lens shows its case. A reader is told of one whose evidence all is
/// readable; what is withheld shapes no alert that is shown.
///
/// @param asOf the point of time at which they stand
/// @param filtered how many the period leaves out
/// @param withheld how many rest on what this reader may not read; absent for agencies
record StandingAlerts(Instant asOf, List<Alert> shown, int filtered, @Nullable Integer withheld) {

    /// What stands above alerts that were asked for as of a time.
    static final String AS_KNOWN =
            "As known then. Each is measured by the numbers for the day of the act; unless they were in"
                    + " force on that day, no rule of that time asked for it.";

    static final String HINDSIGHT =
            "Hindsight: what stands with all that was learned later. What rests on that is marked;"
                    + " nobody could have been shown it then.";

    static StandingAlerts of(Lens lens, Reader reader, HeldCases cases, Packs packs) {
        HeldCase held = cases.of(lens);
        List<Alert> all = AlertRules.alerts(held, packs);
        List<Alert> shown = all.stream().filter(each -> inPeriod(each, lens)).toList();
        return new StandingAlerts(
                held.at(),
                shown,
                all.size() - shown.size(),
                reader.agency() == null
                        ? withheld(
                                lens,
                                reader,
                                () -> AlertRules.alerts(cases.withWithheld(lens, held), packs))
                        : null);
    }

    private static boolean inPeriod(Alert alert, Lens lens) {
        return alert.evidence().stream().anyMatch(each -> lens.inPeriod(each.seen()));
    }

    private static int withheld(Lens lens, Reader reader, Supplier<List<Alert>> whole) {
        if (reader instanceof Reader.Auditor) {
            return 0;
        }
        Set<EntryId> readable = new HashSet<>();
        lens.seen().forEach(each -> readable.add(each.version().entry()));
        return Math.toIntExact(
                whole.get().stream()
                        .filter(
                                alert ->
                                        alert.evidence().stream()
                                                .anyMatch(each -> !readable.contains(each.entry())))
                        .count());
    }

    /// What is said above them; absent where nothing is asked about.
    static @Nullable String label(Lens lens) {
        if (lens.question().known() == null) {
            return null;
        }
        return lens.question().hindsight() ? HINDSIGHT : AS_KNOWN;
    }
}
