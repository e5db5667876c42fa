package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.NIGHT_DUTY;
import static org.throughline.command.cases.Acts.POLICE;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.override;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.command.cases.Practice.child;
import static org.throughline.command.cases.Practice.considered;
import static org.throughline.command.cases.Practice.consideredBy;
import static org.throughline.command.cases.Practice.consideredOn;
import static org.throughline.command.cases.Practice.took;
import static org.throughline.schema.cases.RuleCode.NO_RISK_WITHOUT_ASSESSMENT;
import static org.throughline.schema.cases.RuleCode.NO_RISK_WITHOUT_SOCIAL_CARE;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.Assessing;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Family;
import org.throughline.command.cases.Hearing;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AssessmentKind;
import org.throughline.schema.cases.process.OtherChildRisk;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.TookPart;

/// That another child is not at risk: R127.
class NoRiskRulesTest {

    @Nested
    class R127NoRiskRestsOnAnAssessment {

        private static CaseHistory assessed(String... persons) {
            return CaseHistory.openCase()
                    .then("assessed", Assessing.complete().about(persons).assessment());
        }

        private static void refuses(CaseHistory history, SiblingRiskConsidered considered) {
            CaseHistory.Answer answer = history.decide(considered);
            assertThat(answer.refusals()).containsExactly(NO_RISK_WITHOUT_ASSESSMENT);
            assertThat(answer.pointer()).isEqualTo("/children/1/assessment");
        }

        private static SiblingRiskConsidered sisterNotAtRisk(String assessment) {
            return considered(
                    child("brother", OtherChildRisk.TO_BE_ASSESSED),
                    child("sister", OtherChildRisk.NO_RISK_FOUND, assessment, null));
        }

        @Test
        void concludesNoRiskForAChildThatWasAssessed() {
            assessed("child", "sister")
                    .decide(sisterNotAtRisk("assessed"))
                    .only(SiblingRiskConsidered.class);
        }

        @Test
        void anAssessmentThatHeardTheChildIsOneOfThatChild() {
            CaseHistory.openCase()
                    .then(
                            "assessed",
                            Assessing.complete()
                                    .children(Hearing.of("sister").heard())
                                    .assessment())
                    .decide(sisterNotAtRisk("assessed"))
                    .only(SiblingRiskConsidered.class);
        }

        @Test
        void refusesNoRiskWithoutAnAssessment() {
            refuses(
                    assessed("child", "sister"),
                    considered(
                            child("brother", OtherChildRisk.TO_BE_ASSESSED),
                            child("sister", OtherChildRisk.NO_RISK_FOUND)));
        }

        @Test
        void refusesNoRiskOnTheAssessmentOfAnotherChild() {
            refuses(assessed("child", "brother"), sisterNotAtRisk("assessed"));
        }

        @Test
        void refusesNoRiskOnAnEntryThatIsNoAssessment() {
            refuses(assessed("child", "sister"), sisterNotAtRisk("opened"));
        }

        private static CaseHistory assessedBy(AssessmentKind kind, String happened) {
            return CaseHistory.openCase()
                    .then(
                            "assessed",
                            Assessing.complete()
                                    .about("child", "sister")
                                    .kind(kind)
                                    .on(happened)
                                    .assessment());
        }

        @ParameterizedTest
        @EnumSource(
                names = {"INITIAL", "CORE", "SINGLE", "PROTECTION_ENQUIRY", "RISK", "PRE_BIRTH"})
        void anAssessmentThatLooksAtRiskToChildrenIsOne(AssessmentKind kind) {
            assessedBy(kind, "2024-06-09")
                    .decide(sisterNotAtRisk("assessed"))
                    .only(SiblingRiskConsidered.class);
        }

        @ParameterizedTest
        @EnumSource(
                names = {"INITIAL", "CORE", "SINGLE", "PROTECTION_ENQUIRY", "RISK", "PRE_BIRTH"},
                mode = EnumSource.Mode.EXCLUDE)
        void refusesNoRiskOnAnAssessmentOfSomethingElse(AssessmentKind kind) {
            refuses(assessedBy(kind, "2024-06-09"), sisterNotAtRisk("assessed"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-12-10T10:00", "2023-12-11", "2024-01/2024-03", "2024-06-10"})
        void anAssessmentOfTheLastSixMonthsIsCurrent(String happened) {
            assessedBy(AssessmentKind.CORE, happened)
                    .decide(sisterNotAtRisk("assessed"))
                    .only(SiblingRiskConsidered.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2023-12-10T08:00",
                    "2023-12-10",
                    "2023-12",
                    "2019",
                    "not-stated",
                    "2024-06-11"
                })
        void refusesNoRiskOnOneThatIsOrMayBeOlderOrIsYetToCome(String happened) {
            refuses(assessedBy(AssessmentKind.CORE, happened), sisterNotAtRisk("assessed"));
        }

        @Test
        void aConclusionDatedBackNeedsAnAssessmentFromBeforeIt() {
            CaseHistory history = assessedBy(AssessmentKind.CORE, "2024-06-01");
            refuses(
                    history,
                    consideredOn(
                            "2024-05-01",
                            List.of(took(SOCIAL_CARE)),
                            null,
                            child("brother", OtherChildRisk.TO_BE_ASSESSED),
                            child("sister", OtherChildRisk.NO_RISK_FOUND, "assessed", null)));
        }

        @Test
        void anAssessmentUnderAnotherIdOfTheChildIsOneOfThatChild() {
            assessed("child", "other-child-1")
                    .then("link", Family.linked("other-child-1", Stated.YES, "sister"))
                    .decide(sisterNotAtRisk("assessed"))
                    .only(SiblingRiskConsidered.class);
        }

        @Test
        void refusesNoRiskOnAnAssessmentEnteredInError() {
            refuses(
                    assessed("child", "sister").then("r", retracted("assessed", SOCIAL_CARE)),
                    sisterNotAtRisk("assessed"));
        }

        @ParameterizedTest
        @EnumSource(names = "NO_RISK_FOUND", mode = EnumSource.Mode.EXCLUDE)
        void anyOtherConclusionNeedsNone(OtherChildRisk conclusion) {
            CaseHistory.openCase()
                    .decide(considered(child("sister", conclusion)))
                    .only(SiblingRiskConsidered.class);
        }

        @Test
        void recordsItWithAReasonedOverride() {
            assertThat(
                            CaseHistory.openCase()
                                    .decide(
                                            consideredBy(
                                                    List.of(took(SOCIAL_CARE)),
                                                    override(),
                                                    child("sister", OtherChildRisk.NO_RISK_FOUND)))
                                    .recorded())
                    .hasExactlyElementsOfTypes(RuleOverridden.class, SiblingRiskConsidered.class);
        }
    }

    @Nested
    class R127NoRiskIsConcludedWithSocialCare {

        private static CaseHistory.Answer concluded(OtherChildRisk risk, TookPart... parts) {
            return CaseHistory.openCase()
                    .then("assessed", Assessing.complete().about("child", "sister").assessment())
                    .decide(
                            consideredBy(
                                    List.of(parts), null, child("sister", risk, "assessed", null)));
        }

        private static void refuses(TookPart... parts) {
            CaseHistory.Answer answer = concluded(OtherChildRisk.NO_RISK_FOUND, parts);
            assertThat(answer.refusals()).containsExactly(NO_RISK_WITHOUT_SOCIAL_CARE);
            assertThat(answer.pointer()).isEqualTo("/consideredBy");
        }

        @Test
        void refusesNoRiskConcludedByThePoliceAlone() {
            refuses(took(POLICE));
        }

        @Test
        void refusesNoRiskConcludedByNobodyStatedOrByOthersThanSocialCare() {
            refuses();
            refuses(took(POLICE), took(HEALTH), new TookPart(AgencyKind.ADULT_SOCIAL_CARE, null));
        }

        @Test
        void refusesSocialCareThatIsNotNamedOrIsRegisteredAsAnother() {
            refuses(new TookPart(AgencyKind.CHILDRENS_SOCIAL_CARE, null));
            refuses(new TookPart(AgencyKind.CHILDRENS_SOCIAL_CARE, POLICE));
            refuses(new TookPart(AgencyKind.POLICE, SOCIAL_CARE));
        }

        @Test
        void concludesNoRiskWithSocialCareByDayOrOutOfHours() {
            for (AgencyId socialCare : List.of(SOCIAL_CARE, NIGHT_DUTY)) {
                concluded(OtherChildRisk.NO_RISK_FOUND, took(POLICE), took(socialCare))
                        .only(SiblingRiskConsidered.class);
                concluded(OtherChildRisk.NO_RISK_FOUND, took(socialCare))
                        .only(SiblingRiskConsidered.class);
            }
        }

        @Test
        void thePoliceAloneMayFindAChildAtRisk() {
            concluded(OtherChildRisk.AT_RISK, took(POLICE)).only(SiblingRiskConsidered.class);
        }
    }
}
