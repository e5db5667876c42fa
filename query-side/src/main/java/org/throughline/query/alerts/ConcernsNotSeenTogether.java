package org.throughline.query.alerts;

import java.util.List;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.facts.PatternAct;

/// Another concern, and no look at all of them since (R4).
final class ConcernsNotSeenTogether implements AlertRule {

    @Override
    public String row() {
        return "R4";
    }

    @Override
    public String title() {
        return "Concerns add up";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Told> concerns =
                held.entries().stream()
                        .filter(each -> SeenTogether.isConcern(each.event()))
                        .toList();
        return new Series.Of(
                        this,
                        packs,
                        "concerns",
                        new Occurrences(held).distinct(concerns),
                        Patterns.of(PatternAct.CONCERN_RAISED, held),
                        new Looks(held))
                .series().stream()
                        .flatMap(
                                each ->
                                        new Draft(this, each.pack(), each.stands())
                                                .since(each.since())
                                                .says(
                                                        "Concerns add up, and there is no record of a look at all"
                                                                + " of them together since.")
                                                .absent(held)
                                                .about(HeldCase.stating(each.evidence()))
                                                .rests(each.evidence())
                                                .alert())
                        .toList();
    }
}
