package org.throughline.query.alerts;

import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.facts.Quantifier;

/// What a pattern says of how often.
final class Quantities {

    private Quantities() {}

    /// Whether it happened at all.
    static boolean some(PatternStated pattern) {
        return pattern.quantifier() != Quantifier.NEVER;
    }
}
