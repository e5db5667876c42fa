package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.SCHOOL;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.answered;
import static org.throughline.command.cases.Acts.closing;
import static org.throughline.command.cases.Acts.closureProposed;
import static org.throughline.command.cases.Acts.consulted;
import static org.throughline.command.cases.Acts.involved;
import static org.throughline.command.cases.Acts.reopened;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.schema.cases.RuleCode.CLOSURE_OF_CLOSED_CASE;
import static org.throughline.schema.cases.RuleCode.CLOSURE_WITHOUT_PROPOSAL;

import org.junit.jupiter.api.Test;
import org.throughline.command.cases.CaseHistory;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ConsultationView;

/// A closed case that is opened again (R119) is an open case to the closure gate (R114).
class ReopeningRulesTest {

    private static CaseHistory consultedOn(CaseHistory before, String proposal) {
        return before.then(proposal, closureProposed())
                .then(proposal + " asked", consulted(proposal, SCHOOL, "2024-07-01"))
                .then(proposal + " answered", answered(proposal, SCHOOL, ConsultationView.AGREES));
    }

    private static CaseHistory closed() {
        CaseHistory history =
                consultedOn(CaseHistory.openCase().then("school", involved(SCHOOL)), "proposal");
        return history.then("closed", history.decide(closing().closure()).only(CaseClosed.class));
    }

    @Test
    void r119aReopenedCaseIsClosedAgainAfterItsAgenciesWereAskedAnew() {
        consultedOn(closed().then("reopened", reopened("closed")), "again")
                .decide(closing().proposal("again").closure())
                .only(CaseClosed.class);
    }

    @Test
    void r119whatWasAskedBeforeTheReopeningDoesNotCount() {
        assertThat(
                        closed().then("reopened", reopened("closed"))
                                .decide(closing().closure())
                                .refusals())
                .containsExactly(CLOSURE_WITHOUT_PROPOSAL);
    }

    @Test
    void aReopeningOfAnOpenCaseTakesNothingBack() {
        consultedOn(CaseHistory.openCase().then("school", involved(SCHOOL)), "proposal")
                .then("reopened", reopened("opened"))
                .decide(closing().closure())
                .only(CaseClosed.class);
    }

    @Test
    void r119aReopeningEnteredInErrorLeavesTheCaseClosed() {
        assertThat(
                        closed().then("reopened", reopened("closed"))
                                .then("retracted", retracted("reopened", SOCIAL_CARE))
                                .decide(closing().closure())
                                .refusals())
                .containsExactly(CLOSURE_OF_CLOSED_CASE);
    }

    @Test
    void r119aCaseThatWasClosedAgainIsNotClosedOnceMore() {
        CaseHistory again = consultedOn(closed().then("reopened", reopened("closed")), "again");
        CaseClosed second =
                again.decide(closing().proposal("again").closure()).only(CaseClosed.class);
        assertThat(
                        again.then("closed again", second)
                                .decide(closing().proposal("again").closure())
                                .refusals())
                .containsExactly(CLOSURE_OF_CLOSED_CASE);
    }
}
