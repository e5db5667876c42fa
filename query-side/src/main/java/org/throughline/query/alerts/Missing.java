package org.throughline.query.alerts;

import java.util.List;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.facts.MissingFound;
import org.throughline.schema.cases.facts.MissingReported;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;

/// The times that the child was missing.
public final class Missing {

    private Missing() {}

    /// One entry for each time; that the child was found counts where no report does.
    static List<Told> times(HeldCase held) {
        Occurrences occurrences = new Occurrences(held);
        for (Fact<MissingFound> each : held.all(MissingFound.class)) {
            EntryId report = each.event().report();
            if (report != null) {
                occurrences.join(List.of(report, each.entry()));
            }
        }
        return occurrences.distinct(held.entries().stream().filter(Missing::isOne).toList());
    }

    private static boolean isOne(Told told) {
        return switch (told.event()) {
            case MissingReported missing -> missing.missing().equals(PersonId.CHILD);
            case MissingFound found -> found.found().equals(PersonId.CHILD);
            default -> false;
        };
    }

    static List<Fact<PatternStated>> patterns(HeldCase held) {
        return Patterns.of(PatternAct.MISSING, held).stream()
                .filter(each -> Quantities.some(each.event()))
                .toList();
    }
}
