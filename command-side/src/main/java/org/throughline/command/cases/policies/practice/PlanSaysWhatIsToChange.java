package org.throughline.command.cases.policies.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.PlanAgreed;
import org.throughline.schema.cases.process.PlannedChange;

/// A plan states what is to change, and of each change how it will show, by when, and what follows
/// if it does not come about (R84).
final class PlanSaysWhatIsToChange implements Policy<PlanAgreed> {

    @Override
    public Optional<Refusal> judge(PlanAgreed plan, CaseState state, Circumstances circumstances) {
        return lacking(plan.changes())
                .map(pointer -> new Refusal(RuleCode.PLAN_CHANGE_INCOMPLETE, pointer));
    }

    private static Optional<String> lacking(List<PlannedChange> changes) {
        if (changes.isEmpty()) {
            return Optional.of("/changes");
        }
        return IntStream.range(0, changes.size())
                .mapToObj(
                        index ->
                                lacks(changes.get(index))
                                        .map(within -> "/changes/" + index + within))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> lacks(PlannedChange change) {
        if (change.evidence() == null) {
            return Optional.of("/evidence");
        }
        if (change.by() == null || !change.by().stated()) {
            return Optional.of("/by");
        }
        return change.consequence() == null ? Optional.of("/consequence") : Optional.empty();
    }
}
