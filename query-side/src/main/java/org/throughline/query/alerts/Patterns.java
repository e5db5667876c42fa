package org.throughline.query.alerts;

import java.util.List;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;

/// What a source states to have happened repeatedly.
public final class Patterns {

    private Patterns() {}

    public static List<Fact<PatternStated>> of(PatternAct act, HeldCase held) {
        return held.all(PatternStated.class).stream()
                .filter(each -> each.event().act() == act)
                .toList();
    }
}
