package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.RecommendationAim;
import org.throughline.schema.cases.review.RecommendationMade;

/// A recommendation about procedures states the practice that is expected of them (R194): a new
/// procedure is not yet a change.
final class ProcedureRecommendationStatesOutcome implements Policy<RecommendationMade> {

    @Override
    public Optional<Refusal> judge(
            RecommendationMade recommendationMade, CaseState state, Circumstances circumstances) {
        boolean stated =
                recommendationMade.undertaking() != null
                        && recommendationMade.undertaking().outcome() != null;
        return recommendationMade.aims().contains(RecommendationAim.PROCEDURE) && !stated
                ? Optional.of(
                        new Refusal(
                                RuleCode.RECOMMENDATION_WITHOUT_OUTCOME, "/undertaking/outcome"))
                : Optional.empty();
    }
}
