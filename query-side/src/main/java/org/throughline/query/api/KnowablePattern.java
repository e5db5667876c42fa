package org.throughline.query.api;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.query.alerts.Fact;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.alerts.Occurrences;
import org.throughline.query.alerts.Patterns;
import org.throughline.query.alerts.SeenTogether;
import org.throughline.query.record.Told;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;

/// What adds up over entries, by name: what happened once counts once, however many agencies
/// recorded it (R4, R20, R140).
enum KnowablePattern {
    /// The third injury of the child.
    THIRD_INJURY("The third injury"),
    /// The third appointment that was not kept, of whomever; or a statement that there were so
    /// many.
    THIRD_MISSED_APPOINTMENT("The third appointment that was not kept"),
    /// A second concern, stated by another agency than one before it.
    SECOND_CONCERN_OF_ANOTHER_AGENCY("A second concern, of another agency");

    private static final int THIRD = 3;

    private final String title;

    KnowablePattern(String title) {
        this.title = title;
    }

    static Optional<KnowablePattern> named(String text) {
        return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
    }

    /// The stable word: `third-injury`.
    String text() {
        return Kebab.text(this);
    }

    /// The words for people.
    String title() {
        return title;
    }

    /// What makes it, in a case as it is held.
    Sought in(HeldCase held) {
        return switch (this) {
            case THIRD_INJURY -> third(entries(held, SeenTogether::isInjury), List.of(), held);
            case THIRD_MISSED_APPOINTMENT ->
                    third(
                            entries(held, SeenTogether::isMissedAppointment),
                            Patterns.of(PatternAct.APPOINTMENT_MISSED, held).stream()
                                    .filter(KnowablePattern::saysThree)
                                    .map(Fact::entry)
                                    .toList(),
                            held);
            case SECOND_CONCERN_OF_ANOTHER_AGENCY -> second(held);
        };
    }

    private static List<Told> entries(HeldCase held, Predicate<CaseEvent> which) {
        return held.entries().stream().filter(each -> which.test(each.event())).toList();
    }

    /// A statement without a number says of none that it was the third.
    private static boolean saysThree(Fact<PatternStated> pattern) {
        Integer count = pattern.event().count();
        return count != null && count >= THIRD;
    }

    /// @param whole entries each of which says all of it
    private static Sought third(List<Told> singles, List<EntryId> whole, HeldCase held) {
        Occurrences occurrences = new Occurrences(held);
        return new Sought(
                Stream.concat(singles.stream().map(Told::entry), whole.stream()).toList(),
                () -> {
                    Set<EntryId> roots = new HashSet<>();
                    return each -> {
                        if (whole.contains(each)) {
                            return true;
                        }
                        roots.add(occurrences.root(each));
                        return roots.size() >= THIRD;
                    };
                });
    }

    private record Concern(EntryId occurrence, AgencyId agency) {}

    private static Sought second(HeldCase held) {
        Occurrences occurrences = new Occurrences(held);
        List<Told> concerns = entries(held, SeenTogether::isConcern);
        Map<EntryId, Concern> by = new LinkedHashMap<>();
        concerns.forEach(
                each ->
                        by.put(
                                each.entry(),
                                new Concern(occurrences.root(each.entry()), each.agency())));
        return new Sought(
                List.copyOf(by.keySet()),
                () -> {
                    Set<Concern> before = new HashSet<>();
                    return each -> {
                        Concern next = Objects.requireNonNull(by.get(each));
                        boolean second = before.stream().anyMatch(one -> another(one, next));
                        before.add(next);
                        return second;
                    };
                });
    }

    private static boolean another(Concern one, Concern next) {
        return !one.occurrence().equals(next.occurrence()) && !one.agency().equals(next.agency());
    }
}
