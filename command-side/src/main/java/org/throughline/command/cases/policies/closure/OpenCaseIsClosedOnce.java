package org.throughline.command.cases.policies.closure;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.CaseClosed;

/// A case that is closed is not closed again; it would have to be reopened first (R114).
final class OpenCaseIsClosedOnce implements Policy<CaseClosed> {

    @Override
    public Optional<Refusal> judge(
            CaseClosed caseClosed, CaseState state, Circumstances circumstances) {
        return state.closed() && caseClosed.retrospective() == null
                ? Optional.of(new Refusal(RuleCode.CLOSURE_OF_CLOSED_CASE, ""))
                : Optional.empty();
    }
}
