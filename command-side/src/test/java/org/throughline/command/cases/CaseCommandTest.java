package org.throughline.command.cases;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.throughline.command.cases.CaseHistory.STREAM;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.StreamId;

/// What may be recorded as a fact, past all rules.
class CaseCommandTest {

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
}
