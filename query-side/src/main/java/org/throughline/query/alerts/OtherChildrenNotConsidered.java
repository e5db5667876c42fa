package org.throughline.query.alerts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.facts.ConcernLogged;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.InjuryObserved;
import org.throughline.schema.cases.facts.Plausibility;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.time.Truth;

/// Harm to the child is suspected, there are other children, and there is no record that they were
/// considered (R126). That says nothing of whether they were.
final class OtherChildrenNotConsidered implements AlertRule {

    private static final Set<ConcernKind> HARM =
            EnumSet.of(
                    ConcernKind.NEGLECT,
                    ConcernKind.EMOTIONAL_ABUSE,
                    ConcernKind.PHYSICAL_ABUSE,
                    ConcernKind.SEXUAL_ABUSE,
                    ConcernKind.EXPLOITATION);

    @Override
    public String row() {
        return "R126";
    }

    @Override
    public String title() {
        return "Other children";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        Map<PersonId, Told> others = People.otherChildren(held);
        if (others.isEmpty()) {
            return List.of();
        }
        return held.entries().stream()
                .filter(each -> suspects(each.event()))
                .flatMap(each -> alert(each, others, held, packs))
                .limit(1)
                .toList();
    }

    /// The first suspicion after which nobody considered them.
    private Stream<Alert> alert(
            Told suspicion, Map<PersonId, Told> others, HeldCase held, Packs packs) {
        Truth considered = Truth.NO;
        for (Fact<SiblingRiskConsidered> each : held.all(SiblingRiskConsidered.class)) {
            considered =
                    considered.or(
                            suspicion.entry().equals(each.event().trigger())
                                    ? Truth.YES
                                    : each.happened().before(suspicion.happened()).not());
        }
        int days = packs.of(suspicion.happened()).number(this, "days");
        Truth lapsed = Days.lapsed(suspicion.happened(), days, held.at());
        return draft(packs, suspicion, lapsed.and(considered.not()))
                .since(Days.after(suspicion.happened(), days))
                .says("Harm was suspected, and no record that the other children were considered.")
                .absent(held)
                .about(List.of(suspicion.agency()))
                .rests(others.values())
                .alert();
    }

    private static boolean suspects(CaseEvent event) {
        return switch (event) {
            case ConcernLogged concern -> concern.kinds().stream().anyMatch(HARM::contains);
            case ReferralMade referral -> referral.kinds().stream().anyMatch(HARM::contains);
            case DisclosureMade disclosure -> disclosure.by().ofChild();
            case InjuryObserved injury -> injury.plausibility() == Plausibility.NOT_CONSISTENT;
            default -> false;
        };
    }
}
