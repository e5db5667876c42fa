package org.throughline.command.cases.policies.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.POLICE;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.schema.cases.RuleCode.ERASURE_BEFORE_RETENTION_ENDS;
import static org.throughline.schema.cases.RuleCode.ERASURE_UNDER_LEGAL_HOLD;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.ReviewSteps;
import org.throughline.command.cases.Step;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.amendment.ErasureGround;
import org.throughline.schema.cases.amendment.ErasureRequester;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.time.When;

/// What keeps personal data from being erased, and what does not.
class ErasureRulesTest {

    private static final Step HOLD =
            Step.of("legal-hold-placed", POLICE, "{\"ground\": \"criminal-investigation\"}");
    private static final Step LIFTED =
            Step.of("legal-hold-lifted", POLICE, "{\"hold\": \"@hold\"}");
    private static final String NOW = "2024-06-12T09:00:00Z";

    private static TextsErased erasure(String... people) {
        Set<PersonId> erased = Stream.of(people).map(PersonId::of).collect(Collectors.toSet());
        return new TextsErased(
                When.parse("2024-06-12"),
                erased,
                SOCIAL_CARE,
                ErasureRequester.DATA_SUBJECT,
                ErasureGround.NO_LONGER_NECESSARY,
                3);
    }

    private static Step kept(String until, String... people) {
        Step step =
                Step.of(
                        "retention-stated",
                        SOCIAL_CARE,
                        "{\"basis\": \"statute\", \"keepUntil\": \"" + until + "\"}");
        return people.length == 0 ? step : step.with("/people", java.util.List.of(people));
    }

    private static CaseHistory with(String name, Step step) {
        return CaseHistory.openCase().then(name, step.event());
    }

    @Test
    void whereNothingKeepsItItIsErased() {
        TextsErased erasure = erasure("mother");
        assertThat(CaseHistory.openCase().erase(erasure).only(TextsErased.class))
                .isEqualTo(erasure);
    }

    @Nested
    class R177LegalHoldStopsErasure {

        @Test
        void refusesWhileAHoldStands() {
            CaseHistory.Answer answer = with("hold", HOLD).erase(erasure("mother"));
            assertThat(answer.refusals()).containsExactly(ERASURE_UNDER_LEGAL_HOLD);
            assertThat(answer.pointer()).isEqualTo("/people");
        }

        @Test
        void aHoldEndsWhenTheAgencyLiftsItThatPlacedIt() {
            CaseHistory lifted = with("hold", HOLD).then("lifted", LIFTED.event());
            assertThat(lifted.erase(erasure("mother")).refused()).isEmpty();
        }

        @Test
        void nobodyLiftsTheHoldOfAnother() {
            CaseHistory other = with("hold", HOLD).then("lifted", LIFTED.by(SOCIAL_CARE).event());
            assertThat(other.erase(erasure("mother")).refusals())
                    .containsExactly(ERASURE_UNDER_LEGAL_HOLD);
        }

        @Test
        void oneOfTwoHoldsIsEnough() {
            CaseHistory two =
                    with("hold", HOLD).then("second", HOLD.event()).then("lifted", LIFTED.event());
            assertThat(two.erase(erasure("mother")).refusals())
                    .containsExactly(ERASURE_UNDER_LEGAL_HOLD);
        }

        @Test
        void recordsSecuredOnLegalHoldAreOne() {
            Step secured = ReviewSteps.secured().with("/legalHold", "yes");
            assertThat(with("hold", secured).erase(erasure("child")).refusals())
                    .containsExactly(ERASURE_UNDER_LEGAL_HOLD);
            assertThat(
                            with("hold", secured.with("/legalHold", "no"))
                                    .erase(erasure("child"))
                                    .refused())
                    .isEmpty();
        }
    }

    @Nested
    class RetentionPeriodStops {

        @ParameterizedTest
        @ValueSource(strings = {"2024-06-12", "2024-06", "2099", "not-stated", "2020/.."})
        void refusesBeforeItsEnd(String until) {
            assertThat(with("kept", kept(until)).at(NOW).erase(erasure("mother")).refusals())
                    .containsExactly(ERASURE_BEFORE_RETENTION_ENDS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-06-11", "2024-05", "2000"})
        void onceItIsOverItStopsNothing(String until) {
            assertThat(with("kept", kept(until)).at(NOW).erase(erasure("mother")).refused())
                    .isEmpty();
        }

        @Test
        void thePeriodOfOnePersonKeepsNoOther() {
            CaseHistory ofChild = with("kept", kept("2099", "child")).at(NOW);
            assertThat(ofChild.erase(erasure("mother")).refused()).isEmpty();
            assertThat(ofChild.erase(erasure("mother", "child")).refusals())
                    .containsExactly(ERASURE_BEFORE_RETENTION_ENDS);
        }

        @Test
        void theLongestPeriodCounts() {
            CaseHistory two = with("kept", kept("2000")).then("more", kept("2099").event()).at(NOW);
            assertThat(two.erase(erasure("mother")).refusals())
                    .containsExactly(ERASURE_BEFORE_RETENTION_ENDS);
        }
    }

    @Test
    void everyRuleThatRefusesIsNamed() {
        CaseHistory both = with("hold", HOLD).then("kept", kept("2099").event()).at(NOW);
        assertThat(both.erase(erasure("mother")).refusals())
                .containsExactly(ERASURE_UNDER_LEGAL_HOLD, ERASURE_BEFORE_RETENTION_ENDS);
    }
}
