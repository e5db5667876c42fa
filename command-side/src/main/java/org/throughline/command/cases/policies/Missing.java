package org.throughline.command.cases.policies;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.RuleCode;

/// What a decision lacks by one rule. The first place that lacks something is what is refused.
public final class Missing {

    private final RuleCode rule;
    private final @Nullable String pointer;

    private Missing(RuleCode rule, @Nullable String pointer) {
        this.rule = rule;
        this.pointer = pointer;
    }

    public static Missing by(RuleCode rule) {
        return new Missing(rule, null);
    }

    /// Asks for one thing more.
    ///
    /// @param pointer where it would be stated
    public Missing unless(boolean stated, String pointer) {
        return stated || this.pointer != null ? this : new Missing(rule, pointer);
    }

    public Optional<Refusal> refusal() {
        return Optional.ofNullable(pointer).map(where -> new Refusal(rule, where));
    }
}
