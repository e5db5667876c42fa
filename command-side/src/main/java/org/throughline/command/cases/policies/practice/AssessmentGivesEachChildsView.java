package org.throughline.command.cases.policies.practice;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.ChildHeard;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.AssessmentCompleted;

/// An assessment states for each child the child's view of now and of what should happen, or why
/// there is none (R107).
final class AssessmentGivesEachChildsView implements Policy<AssessmentCompleted> {

    @Override
    public Optional<Refusal> judge(
            AssessmentCompleted assessment, CaseState state, Circumstances circumstances) {
        return ChildrenToHear.lacking(
                        assessment.entry(),
                        assessment.children(),
                        AssessmentGivesEachChildsView::lacks)
                .map(pointer -> new Refusal(RuleCode.ASSESSMENT_WITHOUT_CHILDS_VIEW, pointer));
    }

    private static Optional<String> lacks(ChildHeard heard) {
        if (heard.whyNoView() != null) {
            return Optional.empty();
        }
        if (heard.viewOfNow() == null) {
            return Optional.of("/viewOfNow");
        }
        return heard.wantsToHappen() == null ? Optional.of("/wantsToHappen") : Optional.empty();
    }
}
