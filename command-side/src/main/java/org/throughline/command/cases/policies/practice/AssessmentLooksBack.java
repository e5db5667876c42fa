package org.throughline.command.cases.policies.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.InterventionEffect;
import org.throughline.schema.cases.process.InterventionOutcome;
import org.throughline.schema.cases.process.SectionKind;

/// An assessment states past involvement and how past interventions worked (R3): it has a section
/// on each, and what became of an intervention is stated for each that it lists. That it was not
/// evaluated is such a statement.
final class AssessmentLooksBack implements Policy<AssessmentCompleted> {

    @Override
    public Optional<Refusal> judge(
            AssessmentCompleted assessment, CaseState state, Circumstances circumstances) {
        if (!has(assessment, SectionKind.HISTORY_OF_INVOLVEMENT)
                || !has(assessment, SectionKind.PAST_INTERVENTIONS)) {
            return Optional.of(new Refusal(RuleCode.ASSESSMENT_WITHOUT_HISTORY, "/sections"));
        }
        List<InterventionOutcome> interventions = assessment.interventions();
        return IntStream.range(0, interventions.size())
                .filter(index -> interventions.get(index).effect() == InterventionEffect.NOT_STATED)
                .mapToObj(index -> "/interventions/" + index + "/effect")
                .findFirst()
                .map(pointer -> new Refusal(RuleCode.ASSESSMENT_WITHOUT_HISTORY, pointer));
    }

    private static boolean has(AssessmentCompleted assessment, SectionKind kind) {
        return assessment.sections().stream().anyMatch(section -> section.kind() == kind);
    }
}
