package org.throughline.command.cases.policies.closure;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.CaseClosed;

/// Every agency that is involved is told of the closure in writing (R115).
final class ClosureTellsEveryAgency implements Policy<CaseClosed> {

    @Override
    public Optional<Refusal> judge(
            CaseClosed caseClosed, CaseState state, Circumstances circumstances) {
        return caseClosed.toldInWriting().containsAll(state.others(caseClosed))
                ? Optional.empty()
                : Optional.of(new Refusal(RuleCode.CLOSURE_NOTICE_INCOMPLETE, "/toldInWriting"));
    }
}
