package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.SeenDegree;
import org.throughline.schema.cases.facts.ChildAtIncident;
import org.throughline.schema.cases.facts.ChildPresence;
import org.throughline.schema.cases.facts.IncidentAttended;
import org.throughline.schema.cases.facts.IncidentKind;
import org.throughline.schema.time.Truth;

/// Somebody came to violence in the home, and there is no record that a child who was there was
/// examined, then or within days (R65). Seen at the door is not examined.
final class ChildNotExamined implements AlertRule {

    @Override
    public String row() {
        return "R65";
    }

    @Override
    public String title() {
        return "Violence at home, child not examined";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Alert> alerts = new ArrayList<>();
        for (Fact<IncidentAttended> each : held.all(IncidentAttended.class)) {
            if (each.event().kind() == IncidentKind.DOMESTIC_ABUSE
                    && !held.isTakenUp(each.entry())) {
                alert(each, held, packs).forEach(alerts::add);
            }
        }
        return alerts;
    }

    private Stream<Alert> alert(Fact<IncidentAttended> incident, HeldCase held, Packs packs) {
        List<ChildAtIncident> children = incident.event().children();
        List<ChildAtIncident> notExamined =
                children.stream()
                        .filter(each -> each.presence() != ChildPresence.ELSEWHERE)
                        .filter(each -> !isExamined(each.seen()))
                        .toList();
        if (!children.isEmpty() && notExamined.isEmpty()) {
            return Stream.empty();
        }
        int days = packs.of(incident.happened()).number(this, "days");
        Truth later =
                children.stream().allMatch(each -> each.child().equals(PersonId.CHILD))
                        ? examinedLater(incident, held)
                        : Truth.NO;
        Truth stands = Days.lapsed(incident.happened(), days, held.at()).and(later.not());
        return draft(packs, incident.told(), stands)
                .since(Days.after(incident.happened(), days))
                .says(
                        children.isEmpty()
                                ? "Violence at home, and no record that anybody looked for children."
                                : "Violence at home, and no record that a child who was there was examined.")
                .absent(held)
                .about(List.of(incident.agency()))
                .tell(List.of(incident.agency()))
                .alert();
    }

    private static boolean isExamined(@Nullable ChildSeen seen) {
        return seen != null && seen.degree() == SeenDegree.EXAMINED;
    }

    private static Truth examinedLater(Fact<IncidentAttended> incident, HeldCase held) {
        return Sightings.of(held).stream()
                .filter(each -> !each.told().entry().equals(incident.entry()))
                .filter(each -> isExamined(each.seen()))
                .map(each -> incident.happened().before(each.told().happened()))
                .reduce(Truth.NO, Truth::or);
    }
}
