package org.throughline.query.alerts;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.RollChange;
import org.throughline.schema.cases.facts.SchoolRollChanged;
import org.throughline.schema.time.Truth;

/// A child left a school roll, and there is no record of where to (R142).
final class OffRollDestinationUnknown implements AlertRule {

    @Override
    public String row() {
        return "R142";
    }

    @Override
    public String title() {
        return "Off roll, to where is not known";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        return held.all(SchoolRollChanged.class).stream()
                .filter(each -> leaves(each.event()))
                .flatMap(each -> alert(each, held, packs))
                .toList();
    }

    private static boolean leaves(SchoolRollChanged roll) {
        return switch (roll.change()) {
            case REMOVED, MOVED, EXCLUDED_PERMANENTLY, NO_SCHOOL_PLACE ->
                    roll.to() == null && roll.destinationKnown() != Stated.YES;
            case ADMITTED, HOME_EDUCATION_STARTED, HOME_EDUCATION_ENDED, NOT_STATED -> false;
        };
    }

    private Stream<Alert> alert(Fact<SchoolRollChanged> left, HeldCase held, Packs packs) {
        boolean stated = left.event().destinationKnown() == Stated.NO;
        int days = packs.of(left.happened()).number(this, "days");
        Truth lapsed = stated ? Truth.YES : Days.lapsed(left.happened(), days, held.at());
        Truth found = held.isTakenUp(left.entry()) ? Truth.YES : found(left, held);
        Draft draft =
                draft(packs, left.told(), lapsed.and(found.not())).about(List.of(left.agency()));
        return stated
                ? draft.says(
                                "A child left a school's roll; a source says that nobody knows where to.")
                        .alert()
                : draft.since(Days.after(left.happened(), days))
                        .says("A child left a school's roll, and no record of where to.")
                        .absent(held)
                        .alert();
    }

    /// Whether the child is at a school, or taught at home, since.
    private static Truth found(Fact<SchoolRollChanged> left, HeldCase held) {
        PersonId pupil = left.event().pupil();
        return held.all(SchoolRollChanged.class).stream()
                .filter(each -> each.event().pupil().equals(pupil))
                .filter(each -> !each.entry().equals(left.entry()))
                .filter(each -> arrives(each.event()))
                .map(each -> each.happened().before(left.happened()).not())
                .reduce(Truth.NO, Truth::or);
    }

    private static boolean arrives(SchoolRollChanged roll) {
        return roll.change() == RollChange.ADMITTED
                || roll.change() == RollChange.HOME_EDUCATION_STARTED
                || roll.to() != null;
    }
}
