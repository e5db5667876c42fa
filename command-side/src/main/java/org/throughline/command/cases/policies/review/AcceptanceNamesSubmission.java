package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.ImrAccepted;

/// A management review is accepted as it was submitted in this case, and the acceptance names the
/// submission (R175): nobody accepts what nobody can read.
final class AcceptanceNamesSubmission implements Policy<ImrAccepted> {

    @Override
    public Optional<Refusal> judge(
            ImrAccepted imrAccepted, CaseState state, Circumstances circumstances) {
        return imrAccepted.imr() == null
                ? Optional.of(new Refusal(RuleCode.IMR_ACCEPTED_WITHOUT_SUBMISSION, "/imr"))
                : Optional.empty();
    }
}
