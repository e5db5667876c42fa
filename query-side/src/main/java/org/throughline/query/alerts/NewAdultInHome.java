package org.throughline.query.alerts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.CareArrangementChanged;
import org.throughline.schema.cases.facts.RiskAssessed;
import org.throughline.schema.cases.people.HouseholdJoined;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.sharing.StatusCheckPerformed;
import org.throughline.schema.time.Truth;

/// An adult came to live where the child lives, and there is no record that anybody looked at what
/// that means (R131). Who lived there before the child is not new, nor who is not dated.
final class NewAdultInHome implements AlertRule {

    @Override
    public String row() {
        return "R131";
    }

    @Override
    public String title() {
        return "A new adult in the home";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        return held.all(HouseholdJoined.class).stream()
                .filter(each -> each.happened().stated())
                .filter(each -> isAdult(each.event().person()))
                .flatMap(each -> alert(each, held, packs))
                .toList();
    }

    private static boolean isAdult(PersonId person) {
        return !person.ofChild() && !person.ofWorker();
    }

    private Stream<Alert> alert(Fact<HouseholdJoined> joined, HeldCase held, Packs packs) {
        PersonId person = joined.event().person();
        Set<PersonId> names = People.same(person, held);
        int days = packs.of(joined.happened()).number(this, "days");
        Truth looked =
                held.isTakenUp(joined.entry())
                        ? Truth.YES
                        : held.entries().stream()
                                .filter(each -> looksAt(each, names))
                                .map(each -> each.happened().before(joined.happened()).not())
                                .reduce(Truth.NO, Truth::or);
        Truth lapsed = Days.lapsed(joined.happened(), days, held.at());
        return draft(
                        packs,
                        joined.told(),
                        childWasThere(joined, held).and(lapsed).and(looked.not()))
                .since(Days.after(joined.happened(), days))
                .says(
                        "An adult came to live with the child, and no record that anybody looked at it.")
                .absent(held)
                .about(List.of(joined.agency()))
                .alert();
    }

    /// Whether the child lived there before. Without a word of where it lives, it is taken to live
    /// with its parents.
    private static Truth childWasThere(Fact<HouseholdJoined> joined, HeldCase held) {
        PersonId home = joined.event().householdOf();
        List<Fact<HouseholdJoined>> childs =
                held.all(HouseholdJoined.class).stream()
                        .filter(each -> each.event().person().equals(PersonId.CHILD))
                        .toList();
        boolean moved = !held.all(CareArrangementChanged.class).isEmpty();
        if (childs.isEmpty() && home.ofParentOrCarer()) {
            return moved ? Truth.POSSIBLY : Truth.YES;
        }
        return childs.stream()
                .filter(each -> each.event().householdOf().equals(home))
                .map(each -> each.happened().before(joined.happened()))
                .reduce(Truth.NO, Truth::or);
    }

    private static boolean looksAt(Told told, Set<PersonId> names) {
        CaseEvent event = told.event();
        return switch (event) {
            case AssessmentCompleted assessment ->
                    assessment.adults().stream()
                            .anyMatch(
                                    each ->
                                            names.contains(each.adult())
                                                    && (each.assessed() == Stated.YES
                                                            || each.whyNot() != null));
            case StatusCheckPerformed check -> check.of().stream().anyMatch(names::contains);
            case RiskAssessed risk -> risk.entry().subjects().stream().anyMatch(names::contains);
            default -> false;
        };
    }
}
