package org.throughline.query.alerts;

import java.util.List;
import org.throughline.query.record.Told;

/// Another injury of the child within weeks, which nobody took up (R20). It says that there were
/// several, not what they mean.
final class AnotherInjury implements AlertRule {

    @Override
    public String row() {
        return "R20";
    }

    @Override
    public String title() {
        return "Another injury";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Told> injuries =
                held.entries().stream()
                        .filter(each -> SeenTogether.isInjury(each.event()))
                        .toList();
        return new Series.Of(
                        this,
                        packs,
                        "injuries",
                        new Occurrences(held).distinct(injuries),
                        List.of(),
                        new Looks(held))
                .series().stream()
                        .flatMap(
                                each ->
                                        new Draft(this, each.pack(), each.stands())
                                                .since(each.since())
                                                .says(
                                                        "Several injuries within weeks, and no record that they were"
                                                                + " looked at together.")
                                                .absent(held)
                                                .about(HeldCase.stating(each.evidence()))
                                                .rests(each.evidence())
                                                .alert())
                        .toList();
    }
}
