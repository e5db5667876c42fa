package org.throughline.command.cases.policies;

import java.util.List;
import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.Decision;

/// One rule of the requirements. It looks at a decision and the case, and has no effect.
public interface Policy<D extends Decision> {

    /// The refusal, or empty if the rule has nothing against the decision.
    Optional<Refusal> judge(D decision, CaseState state, Circumstances circumstances);

    /// What all of some rules have against a decision, in the order of the rules.
    static <D extends Decision> List<Refusal> all(
            List<? extends Policy<? super D>> policies,
            D decision,
            CaseState state,
            Circumstances circumstances) {
        return policies.stream()
                .map(policy -> policy.judge(decision, state, circumstances))
                .flatMap(Optional::stream)
                .toList();
    }
}
