package org.throughline.query.alerts;

import java.util.List;

/// The child was missing so often within so many days, and nobody looked at it since (R136).
final class MissingOften implements AlertRule {

    @Override
    public String row() {
        return "R136";
    }

    @Override
    public String title() {
        return "Missing often";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        return new Series.Of(
                        this,
                        packs,
                        "times",
                        Missing.times(held),
                        Missing.patterns(held),
                        new Looks(held))
                .series().stream()
                        .flatMap(
                                each ->
                                        new Draft(this, each.pack(), each.stands())
                                                .since(each.since())
                                                .says(
                                                        "Missing several times within weeks, and no record of a look at"
                                                                + " all of them together.")
                                                .absent(held)
                                                .about(HeldCase.stating(each.evidence()))
                                                .rests(each.evidence())
                                                .alert())
                        .toList();
    }
}
