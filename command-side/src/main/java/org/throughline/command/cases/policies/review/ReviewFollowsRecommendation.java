package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.ReviewDecided;

/// It is decided whether to review on a recommendation of the sub-committee, which the decision
/// names (R153).
final class ReviewFollowsRecommendation implements Policy<ReviewDecided> {

    @Override
    public Optional<Refusal> judge(
            ReviewDecided reviewDecided, CaseState state, Circumstances circumstances) {
        return reviewDecided.recommendation() == null
                ? Optional.of(
                        new Refusal(RuleCode.REVIEW_WITHOUT_RECOMMENDATION, "/recommendation"))
                : Optional.empty();
    }
}
