package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.facts.ContactKind;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.facts.ParentalFactor;
import org.throughline.schema.cases.facts.ParentalFactorIdentified;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;

/// Very many contacts with health services, which nobody looked at together, also beside what is
/// known of a parent's own health (R141). That there are many says nothing of why.
final class VeryManyAppointments implements AlertRule {

    private static final Set<String> HEALTH =
            Set.of(
                    "gp",
                    "out-of-hours-gp",
                    "health-visiting",
                    "midwifery",
                    "emergency-department",
                    "hospital-trust",
                    "mental-health-trust",
                    "camhs",
                    "ambulance",
                    "primary-care-trust");

    @Override
    public String row() {
        return "R141";
    }

    @Override
    public String title() {
        return "Very many health appointments";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Told> contacts =
                held.all(ContactRecorded.class).stream()
                        .filter(each -> isHealth(each, held))
                        .map(Fact::told)
                        .toList();
        return new Series.Of(
                        this,
                        packs,
                        "appointments",
                        new Occurrences(held).distinct(contacts),
                        patterns(held),
                        new Looks(held))
                .series().stream().flatMap(each -> alert(each, held)).toList();
    }

    private Stream<Alert> alert(Series series, HeldCase held) {
        List<Told> evidence = new ArrayList<>(series.evidence());
        evidence.addAll(ownHealth(held));
        return new Draft(this, series.pack(), series.stands())
                .since(series.since())
                .says(
                        "Very many health appointments, and no record that they were looked at together.")
                .absent(held)
                .about(HeldCase.stating(series.evidence()))
                .rests(evidence)
                .alert();
    }

    private static boolean isHealth(Fact<ContactRecorded> contact, HeldCase held) {
        return HEALTH.contains(held.kind(contact.agency()))
                || contact.event().kind() == ContactKind.CLINIC
                || contact.event().kind() == ContactKind.HOSPITAL;
    }

    private static List<Fact<PatternStated>> patterns(HeldCase held) {
        return Patterns.of(PatternAct.CONTACT, held).stream()
                .filter(
                        each ->
                                HEALTH.contains(
                                        held.kind(Who.agency(each.event().actor(), each.agency()))))
                .toList();
    }

    private static List<Told> ownHealth(HeldCase held) {
        return held.all(ParentalFactorIdentified.class).stream()
                .filter(each -> each.event().factors().contains(ParentalFactor.MENTAL_HEALTH))
                .map(Fact::told)
                .toList();
    }
}
