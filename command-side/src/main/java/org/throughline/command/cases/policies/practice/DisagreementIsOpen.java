package org.throughline.command.cases.policies.practice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Disagreement;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.RuleCode;

/// What is escalated or resolved is a disagreement of this case that nobody has resolved yet
/// (R120).
final class DisagreementIsOpen<D extends Decision> implements Policy<D> {

    private static final String POINTER = "/disagreement";

    /// Where a step names the disagreement.
    @FunctionalInterface
    interface Naming<D> {
        @Nullable EntryId disagreement(D step);
    }

    private final Naming<? super D> naming;

    DisagreementIsOpen(Naming<? super D> naming) {
        this.naming = naming;
    }

    @Override
    public Optional<Refusal> judge(D step, CaseState state, Circumstances circumstances) {
        Optional<Disagreement> disagreement = state.disagreement(naming.disagreement(step));
        if (disagreement.isEmpty()) {
            return Optional.of(new Refusal(RuleCode.DISAGREEMENT_UNKNOWN, POINTER));
        }
        return disagreement.get().resolved()
                ? Optional.of(new Refusal(RuleCode.DISAGREEMENT_ALREADY_RESOLVED, POINTER))
                : Optional.empty();
    }
}
