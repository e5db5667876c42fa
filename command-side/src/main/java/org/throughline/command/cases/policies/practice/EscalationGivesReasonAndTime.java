package org.throughline.command.cases.policies.practice;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.DisagreementEscalated;

/// An escalation gives its reason, and the time by which an answer is due (R120).
final class EscalationGivesReasonAndTime implements Policy<DisagreementEscalated> {

    @Override
    public Optional<Refusal> judge(
            DisagreementEscalated escalation, CaseState state, Circumstances circumstances) {
        if (escalation.reason() == null) {
            return Optional.of(new Refusal(RuleCode.ESCALATION_INCOMPLETE, "/reason"));
        }
        return escalation.answerDue() == null || !escalation.answerDue().stated()
                ? Optional.of(new Refusal(RuleCode.ESCALATION_INCOMPLETE, "/answerDue"))
                : Optional.empty();
    }
}
