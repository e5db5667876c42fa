package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.closing;
import static org.throughline.command.cases.Acts.contact;
import static org.throughline.schema.cases.RuleCode.RETROSPECTIVE_NOT_ALLOWED;

import org.junit.jupiter.api.Test;
import org.throughline.command.cases.CaseHistory;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ClosureEffect;

/// The limits on retrospective decisions (RetrospectiveWithinLimits).
class HistoryRulesTest {

    @Test
    void recordsAClosureOfThePastAsHistoryAlthoughNobodyWasConsulted() {
        CaseHistory history = CaseHistory.openCase().agencyRegistered("2024-01-01T00:00:00Z");
        CaseClosed closed =
                history.decide(closing().on("2003-05").asHistory().withoutProposal().closure())
                        .only(CaseClosed.class);
        assertThat(closed.retrospective()).isNotNull();
    }

    @Test
    void refusesToCallADecisionHistoryThatItsAgencyTookInThisRecord() {
        CaseHistory history = CaseHistory.openCase().agencyRegistered("2024-01-01T00:00:00Z");
        assertThat(history.decide(closing().on("2024-06-09").asHistory().closure()).refusals())
                .containsExactly(RETROSPECTIVE_NOT_ALLOWED);
    }

    @Test
    void refusesToCallADecisionHistoryThatMayHaveBeenTakenInThisRecord() {
        CaseHistory history = CaseHistory.openCase().agencyRegistered("2024-01-01T00:00:00Z");
        assertThat(history.decide(closing().on("2023/2024").asHistory().closure()).refusals())
                .containsExactly(RETROSPECTIVE_NOT_ALLOWED);
        assertThat(history.decide(closing().on("not-stated").asHistory().closure()).refusals())
                .containsExactly(RETROSPECTIVE_NOT_ALLOWED);
    }

    @Test
    void aClosureWithoutADateWithinAPeriodOfThePastIsHistory() {
        CaseHistory history = CaseHistory.openCase().agencyRegistered("2024-01-01T00:00:00Z");
        history.decide(
                        closing()
                                .on("not-stated;within=2001-04/2008-07")
                                .asHistory()
                                .withoutProposal()
                                .closure())
                .only(CaseClosed.class);
    }

    @Test
    void historyNeverClosesACaseThatHasLaterActs() {
        CaseHistory history =
                CaseHistory.openCase()
                        .then("visit", contact(HEALTH, "2004-02"))
                        .agencyRegistered("2024-01-01T00:00:00Z");
        CaseClosed closed =
                history.decide(closing().on("2003-05").asHistory().closure())
                        .only(CaseClosed.class);
        assertThat(closed.effect()).isEqualTo(ClosureEffect.HISTORY_ONLY);
    }
}
