package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.ActionAgreed;

/// The part of the Board in monitoring an action of a review is stated (R229).
final class BoardMonitorsAction implements Policy<ActionAgreed> {

    @Override
    public Optional<Refusal> judge(
            ActionAgreed actionAgreed, CaseState state, Circumstances circumstances) {
        boolean monitored =
                actionAgreed.undertaking().monitoredBy().stream()
                        .anyMatch(knower -> knower.kind() == KnowerKind.BOARD);
        return ActionSaysWhoWhenWhatFor.ofReview(actionAgreed) && !monitored
                ? Optional.of(
                        new Refusal(RuleCode.ACTION_NOT_MONITORED, "/undertaking/monitoredBy"))
                : Optional.empty();
    }
}
