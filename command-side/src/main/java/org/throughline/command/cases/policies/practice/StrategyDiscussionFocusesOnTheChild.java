package org.throughline.command.cases.policies.practice;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.process.StrategyQuestion;

/// A strategy discussion has a section on the child in focus, and states of each child it is about
/// how the child was heard (R64).
final class StrategyDiscussionFocusesOnTheChild implements Policy<StrategyDiscussionHeld> {

    @Override
    public Optional<Refusal> judge(
            StrategyDiscussionHeld discussion, CaseState state, Circumstances circumstances) {
        boolean focus =
                discussion.answers().stream()
                        .anyMatch(answer -> answer.question() == StrategyQuestion.CHILD_FOCUS);
        return (focus
                        ? ChildrenToHear.lacking(
                                discussion.entry(), discussion.children(), _ -> Optional.empty())
                        : Optional.of("/answers"))
                .map(pointer -> new Refusal(RuleCode.STRATEGY_WITHOUT_CHILD_FOCUS, pointer));
    }
}
