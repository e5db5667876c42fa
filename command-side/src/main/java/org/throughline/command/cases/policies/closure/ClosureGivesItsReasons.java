package org.throughline.command.cases.policies.closure;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.CaseClosed;

/// A closure states its rationale and the manager who answers for it, so that it can be challenged
/// (R117).
final class ClosureGivesItsReasons implements Policy<CaseClosed> {

    @Override
    public Optional<Refusal> judge(
            CaseClosed caseClosed, CaseState state, Circumstances circumstances) {
        if (caseClosed.rationale() == null) {
            return Optional.of(new Refusal(RuleCode.CLOSURE_WITHOUT_RATIONALE, "/rationale"));
        }
        return caseClosed.manager() == null
                ? Optional.of(new Refusal(RuleCode.CLOSURE_WITHOUT_RATIONALE, "/manager"))
                : Optional.empty();
    }
}
