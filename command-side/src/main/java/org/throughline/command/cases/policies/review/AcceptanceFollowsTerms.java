package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.ImrAccepted;

/// No management review is accepted before the terms of the review are agreed (R175). Work on it
/// may start as soon as a review is decided, or sooner.
final class AcceptanceFollowsTerms implements Policy<ImrAccepted> {

    @Override
    public Optional<Refusal> judge(
            ImrAccepted imrAccepted, CaseState state, Circumstances circumstances) {
        return state.review().termsStand(imrAccepted.review())
                ? Optional.empty()
                : Optional.of(new Refusal(RuleCode.IMR_ACCEPTED_BEFORE_TERMS, "/terms"));
    }
}
