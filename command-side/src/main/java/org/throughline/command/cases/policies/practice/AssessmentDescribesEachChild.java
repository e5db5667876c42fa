package org.throughline.command.cases.policies.practice;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.ChildHeard;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.SeenDegree;
import org.throughline.schema.cases.process.AssessmentCompleted;

/// An assessment states for each child how the child looked and behaved and what has changed, or
/// why the child was not seen (R106).
final class AssessmentDescribesEachChild implements Policy<AssessmentCompleted> {

    @Override
    public Optional<Refusal> judge(
            AssessmentCompleted assessment, CaseState state, Circumstances circumstances) {
        return ChildrenToHear.lacking(
                        assessment.entry(),
                        assessment.children(),
                        AssessmentDescribesEachChild::lacks)
                .map(pointer -> new Refusal(RuleCode.ASSESSMENT_WITHOUT_PRESENTATION, pointer));
    }

    private static Optional<String> lacks(ChildHeard heard) {
        ChildSeen seen = heard.seen();
        if (seen == null) {
            return Optional.of("/seen");
        }
        if (seen.degree() == SeenDegree.NOT_SEEN) {
            return seen.whyNotSeen() == null ? Optional.of("/seen/whyNotSeen") : Optional.empty();
        }
        if (seen.presentation() == null) {
            return Optional.of("/seen/presentation");
        }
        return seen.changeSince() == null ? Optional.of("/seen/changeSince") : Optional.empty();
    }
}
