package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.RecommendationMade;

/// A recommendation leads back to a finding, or takes up an earlier one that does (R225).
final class RecommendationFollowsFromFinding implements Policy<RecommendationMade> {

    @Override
    public Optional<Refusal> judge(
            RecommendationMade recommendationMade, CaseState state, Circumstances circumstances) {
        return recommendationMade.findings().isEmpty() && recommendationMade.takesUp().isEmpty()
                ? Optional.of(new Refusal(RuleCode.RECOMMENDATION_WITHOUT_FINDING, "/findings"))
                : Optional.empty();
    }
}
