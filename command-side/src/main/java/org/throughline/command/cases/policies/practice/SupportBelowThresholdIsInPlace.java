package org.throughline.command.cases.policies.practice;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentKind;
import org.throughline.schema.cases.process.SupportBelowThreshold;

/// A core assessment, or the single one that took its place, says whether the threshold is met. If
/// it does not find it met, it states the response of several agencies, the lead professional, and
/// that both the family and the professionals know who that is (R57). Not to have judged the
/// threshold is no way past it: a child of whom nobody found it met is helped below it.
final class SupportBelowThresholdIsInPlace implements Policy<AssessmentCompleted> {

    private static final int SEVERAL = 2;
    private static final Set<AssessmentKind> BOUND =
            EnumSet.of(AssessmentKind.CORE, AssessmentKind.SINGLE);

    @Override
    public Optional<Refusal> judge(
            AssessmentCompleted assessment, CaseState state, Circumstances circumstances) {
        return (BOUND.contains(assessment.kind()) ? lacking(assessment) : Optional.<String>empty())
                .map(pointer -> new Refusal(RuleCode.BELOW_THRESHOLD_WITHOUT_SUPPORT, pointer));
    }

    private static Optional<String> lacking(AssessmentCompleted assessment) {
        return switch (assessment.threshold()) {
            case MET -> Optional.empty();
            case NOT_MET, NOT_JUDGED -> lacking(assessment.support());
            case NOT_STATED -> Optional.of("/threshold");
        };
    }

    private static Optional<String> lacking(@Nullable SupportBelowThreshold support) {
        if (support == null) {
            return Optional.of("/support");
        }
        if (support.agencies().size() < SEVERAL) {
            return Optional.of("/support/agencies");
        }
        if (support.response() == null) {
            return Optional.of("/support/response");
        }
        if (support.leadProfessional() == null) {
            return Optional.of("/support/leadProfessional");
        }
        if (support.familyKnows() != Stated.YES) {
            return Optional.of("/support/familyKnows");
        }
        return support.professionalsKnow() == Stated.YES
                ? Optional.empty()
                : Optional.of("/support/professionalsKnow");
    }
}
