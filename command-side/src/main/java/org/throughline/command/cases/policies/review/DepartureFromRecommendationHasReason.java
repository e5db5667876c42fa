package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.ReviewStep;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewKind;
import org.throughline.schema.cases.review.ReviewVerdict;

/// Who decides other than was recommended says why (R154). What either leaves unstated is no
/// departure.
final class DepartureFromRecommendationHasReason implements Policy<ReviewDecided> {

    @Override
    public Optional<Refusal> judge(
            ReviewDecided reviewDecided, CaseState state, Circumstances circumstances) {
        return state.review()
                .recommendation(reviewDecided.recommendation())
                .filter(recommended -> departs(reviewDecided, recommended))
                .filter(_ -> reviewDecided.whyNotAsRecommended() == null)
                .map(
                        _ ->
                                new Refusal(
                                        RuleCode.REVIEW_DEPARTURE_WITHOUT_REASON,
                                        "/whyNotAsRecommended"));
    }

    private static boolean departs(ReviewDecided decided, ReviewStep.Recommended recommended) {
        return differ(decided.verdict(), recommended.verdict(), ReviewVerdict.NOT_STATED)
                || differ(decided.kind(), recommended.kind(), ReviewKind.NOT_STATED);
    }

    private static <W extends Enum<W>> boolean differ(W one, W other, W notStated) {
        return one != other && one != notStated && other != notStated;
    }
}
