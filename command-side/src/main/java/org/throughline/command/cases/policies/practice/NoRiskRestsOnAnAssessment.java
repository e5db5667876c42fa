package org.throughline.command.cases.policies.practice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.throughline.command.cases.Assessment;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.People;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.AssessmentKind;
import org.throughline.schema.cases.process.OtherChildConsidered;
import org.throughline.schema.cases.process.OtherChildRisk;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// That another child is not at risk rests on a completed assessment of this case that is about
/// that child, looks at risk to a child, and is certainly not older than six months (R127). The
/// source gives no age; six months is ours, so that none from before the suspicion is taken for an
/// answer to it.
final class NoRiskRestsOnAnAssessment implements Policy<SiblingRiskConsidered> {

    private static final int MONTHS = 6;
    private static final Set<AssessmentKind> OF_RISK =
            EnumSet.of(
                    AssessmentKind.INITIAL,
                    AssessmentKind.CORE,
                    AssessmentKind.SINGLE,
                    AssessmentKind.PROTECTION_ENQUIRY,
                    AssessmentKind.RISK,
                    AssessmentKind.PRE_BIRTH);

    @Override
    public Optional<Refusal> judge(
            SiblingRiskConsidered considered, CaseState state, Circumstances circumstances) {
        Instant at = decided(considered, circumstances);
        List<OtherChildConsidered> children = considered.children();
        return IntStream.range(0, children.size())
                .filter(index -> unassessed(children.get(index), state, at))
                .mapToObj(index -> "/children/" + index + "/assessment")
                .findFirst()
                .map(pointer -> new Refusal(RuleCode.NO_RISK_WITHOUT_ASSESSMENT, pointer));
    }

    /// When it was decided at the latest, which is not after it came in.
    private static Instant decided(SiblingRiskConsidered considered, Circumstances circumstances) {
        Instant received = circumstances.receivedAt();
        return considered
                .entry()
                .happened()
                .latest()
                .filter(latest -> latest.isBefore(received))
                .orElse(received);
    }

    private static boolean unassessed(OtherChildConsidered each, CaseState state, Instant at) {
        if (each.risk() != OtherChildRisk.NO_RISK_FOUND) {
            return false;
        }
        return state.assessment(each.assessment())
                .filter(made -> OF_RISK.contains(made.kind()))
                .filter(made -> isAbout(made, each, state.people()))
                .filter(made -> current(made.happened(), at))
                .isEmpty();
    }

    private static boolean isAbout(Assessment made, OtherChildConsidered each, People people) {
        return people.one(made.children()).contains(people.one(each.child()));
    }

    private static boolean current(When made, Instant at) {
        Instant oldest = at.atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
        return made.overBy(oldest) == Truth.NO && made.begunBy(at) != Truth.NO;
    }
}
