package org.throughline.command.intake;

import java.util.ArrayList;
import java.util.List;
import org.throughline.command.cases.Outcome;
import org.throughline.command.cases.Refusal;

/// The decisions that rules refused, each with all refusals.
record RefusedDecisions(List<RefusedDecision> all) {

    record RefusedDecision(Submission decision, List<Refusal> refusals) {}

    static RefusedDecisions of(List<Commands.Planned> plan, List<Outcome> outcomes) {
        List<RefusedDecision> refused = new ArrayList<>();
        for (int index = 0; index < plan.size(); index++) {
            if (outcomes.get(index) instanceof Outcome.Refused(List<Refusal> refusals)) {
                Submission decision = plan.get(index).of().getFirst().submission();
                refused.add(new RefusedDecision(decision, refusals));
            }
        }
        return new RefusedDecisions(refused);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /// The first refusal names the problem.
    Problem problem() {
        RefusedDecision first = all.getFirst();
        Problem problem = Refusals.problem(first.decision(), first.refusals());
        return new Problem(
                problem.status(), problem.code(), problem.title(), problem.detail(), errors());
    }

    private List<InputError> errors() {
        return all.stream()
                .flatMap(each -> Refusals.errors(each.decision(), each.refusals()).stream())
                .toList();
    }
}
