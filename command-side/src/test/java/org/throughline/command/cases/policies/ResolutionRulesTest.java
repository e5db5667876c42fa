package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.SCHOOL;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.override;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.command.cases.Practice.disagreement;
import static org.throughline.command.cases.Practice.escalating;
import static org.throughline.command.cases.Practice.resolved;
import static org.throughline.schema.cases.RuleCode.DISAGREEMENT_ALREADY_RESOLVED;
import static org.throughline.schema.cases.RuleCode.DISAGREEMENT_UNKNOWN;
import static org.throughline.schema.cases.RuleCode.RESOLUTION_NOT_TOLD;
import static org.throughline.schema.cases.RuleCode.RESOLUTION_WITHOUT_REASONS;
import static org.throughline.schema.cases.process.EscalationStage.BOARD;
import static org.throughline.schema.cases.process.EscalationStage.PRACTITIONERS;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Practice.Escalating;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.DisagreementOutcome;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.EscalationStage;
import org.throughline.schema.cases.process.RuleOverridden;

/// A disagreement ends: R120.
class ResolutionRulesTest {

    private static final Knower TOLD_SCHOOL = Knower.agency(SCHOOL);

    private static CaseHistory raisedAt(EscalationStage stage) {
        return CaseHistory.openCase().then("disagreement", disagreement(SCHOOL, stage));
    }

    private static Escalating to(EscalationStage stage) {
        return escalating("disagreement", stage);
    }

    private static DisagreementResolved resolution(DisagreementOutcome outcome) {
        return resolved("disagreement", outcome, "both listened", null, TOLD_SCHOOL);
    }

    private static void refuses(CaseHistory.Answer answer, RuleCode rule, String pointer) {
        assertThat(answer.refusals()).containsExactly(rule);
        assertThat(answer.pointer()).isEqualTo(pointer);
    }

    private static void escalates(CaseHistory history, Escalating escalating) {
        history.decide(escalating.escalation()).only(DisagreementEscalated.class);
    }

    @Nested
    class R120DisagreementIsOpen {

        private static CaseHistory after(DisagreementOutcome outcome) {
            return raisedAt(PRACTITIONERS).then("resolved", resolution(outcome));
        }

        @Test
        void refusesToEscalateNoDisagreementOfThisCaseWhateverTheReason() {
            refuses(
                    raisedAt(PRACTITIONERS)
                            .decide(to(BOARD).of("opened").overriding().escalation()),
                    DISAGREEMENT_UNKNOWN,
                    "/disagreement");
            refuses(
                    raisedAt(PRACTITIONERS).decide(to(BOARD).of(null).escalation()),
                    DISAGREEMENT_UNKNOWN,
                    "/disagreement");
        }

        @Test
        void refusesToEscalateADisagreementEnteredInError() {
            refuses(
                    raisedAt(PRACTITIONERS)
                            .then("r", retracted("disagreement", SCHOOL))
                            .decide(to(BOARD).escalation()),
                    DISAGREEMENT_UNKNOWN,
                    "/disagreement");
        }

        @ParameterizedTest
        @EnumSource(names = "UNRESOLVED", mode = EnumSource.Mode.EXCLUDE)
        void refusesToEscalateWhatWasResolvedWhateverTheReason(DisagreementOutcome outcome) {
            refuses(
                    after(outcome).decide(to(BOARD).overriding().escalation()),
                    DISAGREEMENT_ALREADY_RESOLVED,
                    "/disagreement");
        }

        @Test
        void escalatesWhatWasLeftUnresolved() {
            escalates(after(DisagreementOutcome.UNRESOLVED), to(BOARD));
        }

        @Test
        void escalatesWhatWasSaidInErrorToBeResolved() {
            escalates(
                    after(DisagreementOutcome.COMPROMISE)
                            .then("r", retracted("resolved", SOCIAL_CARE)),
                    to(BOARD));
        }

        @Test
        void theResolutionOfAnotherDisagreementDoesNotCount() {
            escalates(
                    after(DisagreementOutcome.COMPROMISE)
                            .then("again", disagreement(SCHOOL, PRACTITIONERS)),
                    to(BOARD).of("again"));
        }

        @Test
        void refusesToResolveWhatIsResolvedOrUnknown() {
            refuses(
                    after(DisagreementOutcome.WITHDRAWN)
                            .decide(resolution(DisagreementOutcome.COMPROMISE)),
                    DISAGREEMENT_ALREADY_RESOLVED,
                    "/disagreement");
            refuses(
                    CaseHistory.openCase().decide(resolution(DisagreementOutcome.COMPROMISE)),
                    DISAGREEMENT_UNKNOWN,
                    "/disagreement");
            refuses(
                    raisedAt(PRACTITIONERS)
                            .decide(
                                    resolved(
                                            null,
                                            DisagreementOutcome.COMPROMISE,
                                            "both listened",
                                            override())),
                    DISAGREEMENT_UNKNOWN,
                    "/disagreement");
        }
    }

    @Nested
    class R120ResolutionGivesItsReasons {

        private static CaseHistory.Answer resolving(
                DisagreementOutcome outcome, @Nullable String rationale) {
            return raisedAt(PRACTITIONERS)
                    .decide(resolved("disagreement", outcome, rationale, null, TOLD_SCHOOL));
        }

        @ParameterizedTest
        @EnumSource(names = "NOT_STATED", mode = EnumSource.Mode.EXCLUDE)
        void resolvesWithAnOutcomeAndItsReasons(DisagreementOutcome outcome) {
            resolving(outcome, "both listened").only(DisagreementResolved.class);
        }

        @Test
        void refusesAResolutionWithoutAnOutcome() {
            refuses(
                    resolving(DisagreementOutcome.NOT_STATED, "both listened"),
                    RESOLUTION_WITHOUT_REASONS,
                    "/outcome");
        }

        @Test
        void refusesAResolutionWithoutReasons() {
            refuses(
                    resolving(DisagreementOutcome.DECISION_STANDS, null),
                    RESOLUTION_WITHOUT_REASONS,
                    "/rationale");
        }

        @Test
        void recordsItWithAReasonedOverride() {
            assertThat(
                            raisedAt(PRACTITIONERS)
                                    .decide(
                                            resolved(
                                                    "disagreement",
                                                    DisagreementOutcome.DECISION_STANDS,
                                                    null,
                                                    override()))
                                    .recorded())
                    .hasExactlyElementsOfTypes(RuleOverridden.class, DisagreementResolved.class);
        }
    }

    @Nested
    class R120ResolutionIsToldToThoseWhoRaisedIt {

        private static DisagreementResolved telling(Knower... told) {
            return resolved(
                    "disagreement", DisagreementOutcome.COMPROMISE, "both listened", null, told);
        }

        @Test
        void refusesAResolutionThatIsToldToNobody() {
            refuses(raisedAt(PRACTITIONERS).decide(telling()), RESOLUTION_NOT_TOLD, "/told");
        }

        @Test
        void refusesAResolutionThatIsToldToOthersOnly() {
            Knower child = new Knower(KnowerKind.CHILD, null, null, null);
            refuses(
                    raisedAt(PRACTITIONERS).decide(telling(Knower.agency(HEALTH), child)),
                    RESOLUTION_NOT_TOLD,
                    "/told");
        }

        @Test
        void refusesAResolutionThatIsToldToOneOfTwoWhoRaisedIt() {
            CaseHistory both =
                    CaseHistory.openCase()
                            .then(
                                    "disagreement",
                                    disagreement(SOCIAL_CARE, PRACTITIONERS, SCHOOL, HEALTH));
            refuses(both.decide(telling(TOLD_SCHOOL)), RESOLUTION_NOT_TOLD, "/told");
            both.decide(telling(TOLD_SCHOOL, Knower.agency(HEALTH)))
                    .only(DisagreementResolved.class);
        }

        @Test
        void whoRaisedItAndResolvesItNeedNotTellItself() {
            CaseHistory.openCase()
                    .then("disagreement", disagreement(SOCIAL_CARE, PRACTITIONERS))
                    .decide(telling())
                    .only(DisagreementResolved.class);
        }
    }
}
