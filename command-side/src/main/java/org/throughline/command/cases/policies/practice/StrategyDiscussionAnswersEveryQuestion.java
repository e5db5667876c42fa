package org.throughline.command.cases.policies.practice;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.StrategyAnswer;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.process.StrategyQuestion;

/// A strategy discussion answers each of its structured questions (R64). That a question does not
/// arise, and why, is an answer.
final class StrategyDiscussionAnswersEveryQuestion implements Policy<StrategyDiscussionHeld> {

    /// The focus on the child has a rule of its own.
    private static final Set<StrategyQuestion> QUESTIONS =
            EnumSet.complementOf(EnumSet.of(StrategyQuestion.CHILD_FOCUS, StrategyQuestion.OTHER));

    @Override
    public Optional<Refusal> judge(
            StrategyDiscussionHeld discussion, CaseState state, Circumstances circumstances) {
        Set<StrategyQuestion> open = EnumSet.copyOf(QUESTIONS);
        discussion.answers().stream().map(StrategyAnswer::question).forEach(open::remove);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(RuleCode.STRATEGY_QUESTIONS_UNANSWERED, "/answers"));
    }
}
