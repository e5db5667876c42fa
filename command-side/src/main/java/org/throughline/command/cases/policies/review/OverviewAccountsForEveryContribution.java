package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.OverviewCompleted;

/// An overview accounts for each contribution that was asked for (R198): it rests on it, as it came
/// in and did not go back, or was accepted after all; or it is on record why there is none.
final class OverviewAccountsForEveryContribution implements Policy<OverviewCompleted> {

    @Override
    public Optional<Refusal> judge(
            OverviewCompleted overviewCompleted, CaseState state, Circumstances circumstances) {
        return state.review()
                        .accountedFor(overviewCompleted.review(), overviewCompleted.contributions())
                ? Optional.empty()
                : Optional.of(new Refusal(RuleCode.OVERVIEW_PACK_INCOMPLETE, "/contributions"));
    }
}
