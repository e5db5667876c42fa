package org.throughline.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.throughline.command.cases.CaseHistory.STREAM;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.LogKey;

/// What may be recorded as a fact, past all rules.
class CaseCommandTest {

    private static final Dedupe DEDUPE =
            Dedupe.of(new LogKey(new byte[LogKey.LENGTH]), "urn:agency:test", "x");

    static Stream<CaseEvent> noFacts() {
        return Stream.of(
                Acts.opened(),
                Acts.closing().closure(),
                Acts.finding("why", null),
                Acts.referralDecided("referral", Acts.inWritingBy("2024-06-11"), null));
    }

    @ParameterizedTest
    @MethodSource("noFacts")
    void aDecisionOrAnOpeningIsNoFact(CaseEvent event) {
        List<Submitted> facts = List.of(CaseHistory.submitted("x", event));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseCommand.RecordFacts(STREAM, facts));
    }

    @Test
    void aDecisionReplacesNoEntry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acts.corrected("visit", Acts.closing().closure()));
    }

    @Test
    void aFactOfAnotherCaseIsRefused() {
        StreamId other = StreamId.of(CaseId.of("0b8c4c1e-0000-4000-8000-000000000002"));
        List<Submitted> facts = List.of(CaseHistory.submitted("x", Acts.referral()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseCommand.RecordFacts(other, facts));
    }

    @Test
    void aDepartureFromARuleIsNoFact() {
        RuleOverride override = Acts.override();
        CaseEvent departure =
                new RuleOverridden(
                        Acts.referral().entry(),
                        Acts.event("decision"),
                        Set.of(RuleCode.FINDING_WITHOUT_WHY),
                        override.reason(),
                        override.authorisedBy());
        List<Submitted> facts =
                List.of(
                        new Submitted(
                                STREAM,
                                Acts.event("x"),
                                Acts.SOCIAL_CARE,
                                DEDUPE,
                                new byte[32],
                                departure));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseCommand.RecordFacts(STREAM, facts));
    }

    @Test
    void whatAnAgencyStatesIsAFactAndItsMessageShowsNothingOfIt() {
        Submitted fact = CaseHistory.submitted("x", Acts.referral());
        assertThat(new CaseCommand.RecordFacts(STREAM, List.of(fact)).facts())
                .containsExactly(fact);
        assertThat(fact).hasToString("submitted " + fact.eventId());
    }

    @Test
    void aRefusalSaysTheCodeOfItsRule() {
        assertThat(new Refusal(RuleCode.FINDING_WITHOUT_WHY, "/why").code())
                .isEqualTo("finding-without-why");
    }
}
