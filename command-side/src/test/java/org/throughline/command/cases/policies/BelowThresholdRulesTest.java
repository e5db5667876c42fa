package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.SCHOOL;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.words;
import static org.throughline.schema.cases.RuleCode.BELOW_THRESHOLD_WITHOUT_SUPPORT;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.command.cases.Assessing;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Practice;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentKind;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.cases.process.SupportBelowThreshold;
import org.throughline.schema.cases.process.ThresholdJudgement;

/// Below the threshold: R57.
class BelowThresholdRulesTest {

    private static final Set<AgencyId> TWO = Set.of(SCHOOL, HEALTH);
    private static final Knower LEAD = Knower.agency(SCHOOL);

    private static CaseHistory siblingsConsidered() {
        return CaseHistory.openCase().then("siblings", Practice.considered());
    }

    private static Assessing core(@Nullable SupportBelowThreshold support) {
        return Assessing.complete()
                .kind(AssessmentKind.CORE)
                .threshold(ThresholdJudgement.NOT_MET)
                .naming("siblings")
                .support(support);
    }

    private static SupportBelowThreshold support(
            Set<AgencyId> agencies, Stated family, Stated professionals, @Nullable Knower lead) {
        return new SupportBelowThreshold(agencies, family, professionals, lead, words());
    }

    @Nested
    class R57SupportBelowThresholdIsInPlace {

        private static void completes(Assessing assessing) {
            siblingsConsidered().decide(assessing.assessment()).only(AssessmentCompleted.class);
        }

        private static void refuses(@Nullable SupportBelowThreshold support, String pointer) {
            refuses(core(support), pointer);
        }

        private static void refuses(Assessing assessing, String pointer) {
            CaseHistory.Answer answer = siblingsConsidered().decide(assessing.assessment());
            assertThat(answer.refusals()).containsExactly(BELOW_THRESHOLD_WITHOUT_SUPPORT);
            assertThat(answer.pointer()).isEqualTo(pointer);
        }

        @Test
        void completesACoreAssessmentWithAllThree() {
            completes(core(support(TWO, Stated.YES, Stated.YES, LEAD)));
        }

        @Test
        void refusesACoreAssessmentThatNamesNoSupport() {
            refuses(core(null), "/support");
        }

        @Test
        void refusesAResponseOfOneAgencyAlone() {
            refuses(
                    support(Set.of(SOCIAL_CARE), Stated.YES, Stated.YES, LEAD),
                    "/support/agencies");
        }

        @Test
        void refusesAResponseThatIsNotDescribed() {
            refuses(
                    new SupportBelowThreshold(TWO, Stated.YES, Stated.YES, LEAD, null),
                    "/support/response");
        }

        @Test
        void refusesSupportWithoutALeadProfessional() {
            refuses(support(TWO, Stated.YES, Stated.YES, null), "/support/leadProfessional");
        }

        @ParameterizedTest
        @EnumSource(names = "YES", mode = EnumSource.Mode.EXCLUDE)
        void refusesALeadProfessionalWhomTheFamilyIsNotStatedToKnow(Stated known) {
            refuses(support(TWO, known, Stated.YES, LEAD), "/support/familyKnows");
        }

        @ParameterizedTest
        @EnumSource(names = "YES", mode = EnumSource.Mode.EXCLUDE)
        void refusesALeadProfessionalWhomProfessionalsAreNotStatedToKnow(Stated known) {
            refuses(support(TWO, Stated.YES, known, LEAD), "/support/professionalsKnow");
        }

        @ParameterizedTest
        @EnumSource(names = {"CORE", "SINGLE"})
        void theSingleAssessmentThatTookThePlaceOfTheCoreOneIsBoundLikeIt(AssessmentKind kind) {
            completes(core(support(TWO, Stated.YES, Stated.YES, LEAD)).kind(kind));
            refuses(core(null).kind(kind), "/support");
        }

        @ParameterizedTest
        @EnumSource(names = {"CORE", "SINGLE"})
        void refusesOneThatDoesNotSayWhetherTheThresholdIsMet(AssessmentKind kind) {
            refuses(
                    core(support(TWO, Stated.YES, Stated.YES, LEAD))
                            .kind(kind)
                            .threshold(ThresholdJudgement.NOT_STATED),
                    "/threshold");
        }

        @Test
        void notToHaveJudgedTheThresholdIsNoWayPastIt() {
            Assessing open =
                    core(support(TWO, Stated.YES, Stated.YES, LEAD))
                            .threshold(ThresholdJudgement.NOT_JUDGED);
            completes(open);
            refuses(open.support(null), "/support");
        }

        @ParameterizedTest
        @EnumSource(names = {"CORE", "SINGLE"})
        void asksNothingWhereTheThresholdIsMet(AssessmentKind kind) {
            completes(core(null).kind(kind).threshold(ThresholdJudgement.MET));
        }

        @ParameterizedTest
        @EnumSource(
                names = {"CORE", "SINGLE"},
                mode = EnumSource.Mode.EXCLUDE)
        void asksNothingOfOtherAssessments(AssessmentKind kind) {
            completes(core(null).kind(kind));
            completes(core(null).kind(kind).threshold(ThresholdJudgement.NOT_STATED));
        }

        @Test
        void recordsItWithAReasonedOverride() {
            assertThat(siblingsConsidered().decide(core(null).overriding().assessment()).recorded())
                    .hasExactlyElementsOfTypes(RuleOverridden.class, AssessmentCompleted.class);
        }
    }
}
