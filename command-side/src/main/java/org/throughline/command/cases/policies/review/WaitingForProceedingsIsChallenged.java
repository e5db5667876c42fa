package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.DelayReason;
import org.throughline.schema.cases.review.DelayRecorded;

/// A review does not wait for coroner or criminal proceedings as a matter of course: who records
/// such a delay says how it was challenged (R245).
final class WaitingForProceedingsIsChallenged implements Policy<DelayRecorded> {

    @Override
    public Optional<Refusal> judge(
            DelayRecorded delayRecorded, CaseState state, Circumstances circumstances) {
        return delayRecorded.reason() == DelayReason.CORONER_OR_CRIMINAL_PROCEEDINGS
                        && delayRecorded.challenge() == null
                ? Optional.of(new Refusal(RuleCode.DELAY_NOT_CHALLENGED, "/challenge"))
                : Optional.empty();
    }
}
