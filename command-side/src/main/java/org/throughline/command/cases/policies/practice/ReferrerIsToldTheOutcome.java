package org.throughline.command.cases.policies.practice;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.ReferralDecided;

/// A decision on a referral concerns a referral of this case, and says how its referrer is told and
/// by when (R53).
final class ReferrerIsToldTheOutcome implements Policy<ReferralDecided> {

    @Override
    public Optional<Refusal> judge(
            ReferralDecided referralDecided, CaseState state, Circumstances circumstances) {
        if (!state.hasReferral(referralDecided.referral())) {
            return Optional.of(new Refusal(RuleCode.REFERRAL_UNKNOWN, "/referral"));
        }
        return referralDecided.referrerTold() == null
                ? Optional.of(new Refusal(RuleCode.REFERRAL_OUTCOME_NOT_TOLD, "/referrerTold"))
                : Optional.empty();
    }
}
