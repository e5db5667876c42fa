package org.throughline.command.cases;

import org.throughline.schema.Kebab;
import org.throughline.schema.cases.RuleCode;

/// A rule's refusal of a decision.
///
/// @param pointer where in the data the decision says what the rule objects to
public record Refusal(RuleCode rule, String pointer) {

    /// The stable code, such as `closure-without-consultation`.
    public String code() {
        return Kebab.text(rule);
    }
}
