package org.throughline.command.cases.policies.review;

import java.util.Optional;
import java.util.function.Function;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.RuleCode;

/// Who recommends or decides against a review, or puts it off, although a criterion stands as met
/// gives the reasons (R154). It does not help to leave the criterion unnamed.
final class DepartureFromCriteriaHasReason<D extends Decision> implements Policy<D> {

    private final Function<D, Verdict> verdict;

    DepartureFromCriteriaHasReason(Function<D, Verdict> verdict) {
        this.verdict = verdict;
    }

    @Override
    public Optional<Refusal> judge(D decision, CaseState state, Circumstances circumstances) {
        Verdict given = verdict.apply(decision);
        boolean departs = given.holdsNone() && state.review().criterionMet(given.referral());
        return departs && given.rationale() == null
                ? Optional.of(new Refusal(RuleCode.REVIEW_DEPARTURE_WITHOUT_REASON, "/rationale"))
                : Optional.empty();
    }
}
