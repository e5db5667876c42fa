package org.throughline.command.cases.policies.practice;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.ChildHeard;
import org.throughline.schema.cases.CommunicationMethod;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AssessmentCompleted;

/// An assessment states for each child how wishes and feelings were sought, or why they were not
/// (R105).
final class AssessmentSeeksWishes implements Policy<AssessmentCompleted> {

    @Override
    public Optional<Refusal> judge(
            AssessmentCompleted assessment, CaseState state, Circumstances circumstances) {
        return ChildrenToHear.lacking(
                        assessment.entry(), assessment.children(), AssessmentSeeksWishes::lacks)
                .map(pointer -> new Refusal(RuleCode.ASSESSMENT_WITHOUT_WISHES, pointer));
    }

    private static Optional<String> lacks(ChildHeard heard) {
        if (heard.wishesSought() != Stated.YES) {
            return heard.whyNoView() == null ? Optional.of("/whyNoView") : Optional.empty();
        }
        boolean how =
                heard.methods().stream()
                        .anyMatch(method -> method != CommunicationMethod.NOT_STATED);
        return how ? Optional.empty() : Optional.of("/methods");
    }
}
