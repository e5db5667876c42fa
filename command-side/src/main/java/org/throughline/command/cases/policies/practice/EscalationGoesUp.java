package org.throughline.command.cases.policies.practice;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.DisagreementEscalated;

/// An escalation goes to a higher stage than the disagreement has reached (R120).
final class EscalationGoesUp implements Policy<DisagreementEscalated> {

    @Override
    public Optional<Refusal> judge(
            DisagreementEscalated escalation, CaseState state, Circumstances circumstances) {
        return state.disagreement(escalation.disagreement())
                .filter(disagreement -> !escalation.stage().above(disagreement.stage()))
                .map(_ -> new Refusal(RuleCode.ESCALATION_NOT_HIGHER, "/stage"));
    }
}
