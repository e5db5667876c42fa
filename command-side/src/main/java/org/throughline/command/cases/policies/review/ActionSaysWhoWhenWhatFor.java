package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Missing;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.ActionAgreed;
import org.throughline.schema.cases.review.Undertaking;

/// An action of a review says who does it, by when, to what outcome, and how that will be evaluated
/// (R228). What a meeting agrees outside a review is not held to it.
final class ActionSaysWhoWhenWhatFor implements Policy<ActionAgreed> {

    @Override
    public Optional<Refusal> judge(
            ActionAgreed actionAgreed, CaseState state, Circumstances circumstances) {
        if (!ofReview(actionAgreed)) {
            return Optional.empty();
        }
        Undertaking undertaking = actionAgreed.undertaking();
        return Missing.by(RuleCode.ACTION_INCOMPLETE)
                .unless(!undertaking.by().isEmpty(), "/undertaking/by")
                .unless(undertaking.due() != null && undertaking.due().stated(), "/undertaking/due")
                .unless(undertaking.outcome() != null, "/undertaking/outcome")
                .unless(undertaking.evaluation() != null, "/undertaking/evaluation")
                .refusal();
    }

    /// Only what comes from a meeting, and from nothing of a review, is outside a review.
    static boolean ofReview(ActionAgreed action) {
        return action.agreedAt() == null
                || action.review() != null
                || !action.recommendations().isEmpty();
    }
}
