package org.throughline.command.cases.policies.practice;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.AgencyAsked;
import org.throughline.schema.cases.process.AssessmentCompleted;

/// An assessment lists each agency that is involved, besides the one that states it: consulted, or
/// why not (R36). An agency that was asked and gave no reply was consulted; one of which it is not
/// stated whether it was asked was not.
final class AssessmentAsksEveryAgency implements Policy<AssessmentCompleted> {

    @Override
    public Optional<Refusal> judge(
            AssessmentCompleted assessment, CaseState state, Circumstances circumstances) {
        return Lists.lacking(
                        "/agencies",
                        state.others(assessment),
                        assessment.agencies(),
                        (asked, agency) -> agency.equals(asked.asked()),
                        AssessmentAsksEveryAgency::lacks)
                .map(pointer -> new Refusal(RuleCode.ASSESSMENT_AGENCY_NOT_ASKED, pointer));
    }

    private static Optional<String> lacks(AgencyAsked asked) {
        boolean consulted =
                switch (asked.outcome()) {
                    case ANSWERED, TOOK_PART, NO_REPLY, REFUSED -> true;
                    case NOT_ASKED, NOT_STATED -> false;
                };
        return consulted || asked.whyNot() != null ? Optional.empty() : Optional.of("/whyNot");
    }
}
