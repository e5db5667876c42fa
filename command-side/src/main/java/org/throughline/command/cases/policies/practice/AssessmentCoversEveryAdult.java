package org.throughline.command.cases.policies.practice;

import java.util.Optional;
import java.util.Set;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.People;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AdultConsidered;
import org.throughline.schema.cases.process.AssessmentCompleted;

/// An assessment of a child lists each adult who is relevant to the child's life: assessed, or why
/// not (R77), partners and a father who never lived in the household included. An assessment of an
/// adult alone does not.
final class AssessmentCoversEveryAdult implements Policy<AssessmentCompleted> {

    @Override
    public Optional<Refusal> judge(
            AssessmentCompleted assessment, CaseState state, Circumstances circumstances) {
        boolean binds = assessment.entry().subjects().stream().anyMatch(PersonId::ofChild);
        People people = state.people();
        return Lists.lacking(
                        "/adults",
                        binds ? people.adults() : Set.<PersonId>of(),
                        assessment.adults(),
                        (considered, adult) -> people.one(considered.adult()).equals(adult),
                        AssessmentCoversEveryAdult::lacks)
                .map(pointer -> new Refusal(RuleCode.ASSESSMENT_ADULT_NOT_CONSIDERED, pointer));
    }

    private static Optional<String> lacks(AdultConsidered considered) {
        return considered.assessed() == Stated.YES || considered.whyNot() != null
                ? Optional.empty()
                : Optional.of("/whyNot");
    }
}
