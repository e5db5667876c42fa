package org.throughline.command.cases.policies.practice;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.DisagreementOutcome;
import org.throughline.schema.cases.process.DisagreementResolved;

/// A resolution states its outcome and why (R120).
final class ResolutionGivesItsReasons implements Policy<DisagreementResolved> {

    @Override
    public Optional<Refusal> judge(
            DisagreementResolved resolution, CaseState state, Circumstances circumstances) {
        if (resolution.outcome() == DisagreementOutcome.NOT_STATED) {
            return Optional.of(new Refusal(RuleCode.RESOLUTION_WITHOUT_REASONS, "/outcome"));
        }
        return resolution.rationale() == null
                ? Optional.of(new Refusal(RuleCode.RESOLUTION_WITHOUT_REASONS, "/rationale"))
                : Optional.empty();
    }
}
