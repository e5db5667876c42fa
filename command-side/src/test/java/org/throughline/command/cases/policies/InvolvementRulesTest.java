package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.closing;
import static org.throughline.command.cases.Acts.closureProposed;
import static org.throughline.command.cases.Acts.noLongerInvolved;
import static org.throughline.command.cases.Acts.stated;
import static org.throughline.schema.cases.RuleCode.CLOSURE_COVERAGE_INCOMPLETE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.CaseHistory;
import org.throughline.schema.cases.process.CaseClosed;

/// The closure gate (R116) where an agency shows by what it states that it works with the child.
class InvolvementRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concern-logged",
                "disclosure-made",
                "child-observed",
                "injury-observed",
                "indicator-observed",
                "was-not-brought",
                "did-not-attend",
                "incident-attended",
                "missing-reported",
                "missing-found",
                "return-interview-held"
            })
    void anAgencyThatStatesThisIsInvolvedUntilItSaysThatItIsNot(String type) {
        CaseHistory stated =
                CaseHistory.openCase()
                        .then("fact", stated(type, HEALTH))
                        .then("proposal", closureProposed());
        assertThat(stated.decide(closing().closure()).refusals())
                .containsExactly(CLOSURE_COVERAGE_INCOMPLETE);
        stated.then("health leaves", noLongerInvolved(HEALTH))
                .decide(closing().telling().closure())
                .only(CaseClosed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"context-noted", "risk-opinion-recorded", "information-sent"})
    void anAgencyThatOnlyTellsOrNotesIsNotInvolvedByThat(String type) {
        CaseHistory.openCase()
                .then("fact", stated(type, HEALTH))
                .then("proposal", closureProposed())
                .decide(closing().telling().closure())
                .only(CaseClosed.class);
    }
}
