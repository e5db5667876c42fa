package org.throughline.query.alerts;

import java.util.List;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.facts.PatternAct;

/// Appointments of the child or of adults were not kept, with whatever agencies, and nobody looked
/// at them together (R140).
final class AppointmentsMissed implements AlertRule {

    @Override
    public String row() {
        return "R140";
    }

    @Override
    public String title() {
        return "Appointments not kept";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Told> missed =
                held.entries().stream()
                        .filter(each -> SeenTogether.isMissedAppointment(each.event()))
                        .toList();
        return new Series.Of(
                        this,
                        packs,
                        "missed",
                        new Occurrences(held).distinct(missed),
                        Patterns.of(PatternAct.APPOINTMENT_MISSED, held),
                        new Looks(held))
                .series().stream()
                        .flatMap(
                                each ->
                                        new Draft(this, each.pack(), each.stands())
                                                .since(each.since())
                                                .says(
                                                        "Appointments were not kept, and no record of a look"
                                                                + " at them together.")
                                                .absent(held)
                                                .about(HeldCase.stating(each.evidence()))
                                                .rests(each.evidence())
                                                .alert())
                        .toList();
    }
}
