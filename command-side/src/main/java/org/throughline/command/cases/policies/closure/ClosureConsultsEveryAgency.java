package org.throughline.command.cases.policies.closure;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.CaseClosed;

/// Every agency that is involved was asked, health no less than the others (R116).
final class ClosureConsultsEveryAgency implements Policy<CaseClosed> {

    @Override
    public Optional<Refusal> judge(
            CaseClosed caseClosed, CaseState state, Circumstances circumstances) {
        return state.proposal(caseClosed.proposal())
                .filter(closure -> !closure.asked().keySet().containsAll(state.others(caseClosed)))
                .map(_ -> new Refusal(RuleCode.CLOSURE_COVERAGE_INCOMPLETE, "/proposal"));
    }
}
