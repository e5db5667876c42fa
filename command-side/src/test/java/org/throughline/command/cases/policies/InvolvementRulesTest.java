package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.SCHOOL;
import static org.throughline.command.cases.Acts.closing;
import static org.throughline.command.cases.Acts.closureProposed;
import static org.throughline.command.cases.Acts.noLongerInvolved;
import static org.throughline.command.cases.Acts.stated;
import static org.throughline.schema.cases.RuleCode.CLOSURE_COVERAGE_INCOMPLETE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.Acts;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Step;
import org.throughline.schema.agencies.AgencyId;
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
                "access-denied",
                "hostility-encountered",
                "home-education-visited",
                "did-not-attend",
                "incident-attended",
                "missing-reported",
                "missing-found",
                "return-interview-held",
                "growth-measured"
            })
    void r116anAgencyThatStatesThisIsInvolvedUntilItSaysThatItIsNot(String type) {
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
    @ValueSource(
            strings = {
                "context-noted",
                "risk-opinion-recorded",
                "information-sent",
                "person-linked",
                "person-unlinked",
                "person-misfiled",
                "person-history-linked",
                "service-offered",
                "service-declined",
                "supervision-held",
                "practitioner-left",
                "plan-agreed"
            })
    void r116anAgencyThatOnlyTellsOrNotesIsNotInvolvedByThat(String type) {
        CaseHistory.openCase()
                .then("fact", stated(type, HEALTH))
                .then("proposal", closureProposed())
                .decide(closing().telling().closure())
                .only(CaseClosed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "child-tried-to-tell /toWhom/agency",
                "wishes-recorded /heardBy/agency",
                "safe-sleep-advice-given /by/agency",
                "attendance-changed /setting/agency",
                "service-accepted /service/provider",
                "practitioner-assigned /worker/agency",
                "practitioner-covered /covering/agency",
                "handover-completed /to/agency",
                "lead-professional-assigned /lead/agency",
                "assessment-not-undertaken /by/agency",
                "case-reallocated /to/agency"
            })
    void r116anAgencyIsInvolvedThatAnotherNamesAsHavingDoneThis(String typeAndPlace) {
        String type = typeAndPlace.substring(0, typeAndPlace.indexOf(' '));
        String place = typeAndPlace.substring(typeAndPlace.indexOf(' ') + 1);
        Step step = Step.full(type, SCHOOL);
        consultsNobodyBut(HEALTH, step.with(place, HEALTH.text()));
        consultsNobodyBut(SCHOOL, step.without(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment-started", "assessment-completed"})
    void r116whoeverAssessesIsInvolved(String type) {
        Step step = Step.full(type, SCHOOL).without("/by");
        consultsNobodyBut(SCHOOL, step);
        consultsNobodyBut(HEALTH, step.and("/by", "{\"agency\": \"health-visiting\"}"));
    }

    @Test
    void r116bothSchoolsOfAMoveAreInvolved() {
        Step move = Step.full("school-roll-changed", SCHOOL).without("/to").without("/from");
        consultsNobodyBut(SCHOOL, move);
        Step told = move.with("/from/kind", "agency").with("/from/agency", HEALTH.text());
        consultsNobodyBut(HEALTH, told);
        Step both = told.with("/to/kind", "agency").with("/to/agency", Acts.POLICE.text());
        assertThat(unasked(stating(both).then("leaves", noLongerInvolved(HEALTH)))).isTrue();
        assertThat(unasked(stating(both).then("leaves", noLongerInvolved(Acts.POLICE)))).isTrue();
        assertThat(
                        unasked(
                                stating(both)
                                        .then("leaves", noLongerInvolved(HEALTH))
                                        .then("leaves too", noLongerInvolved(Acts.POLICE))))
                .isFalse();
    }

    /// One of them is consulted; once that one says that it is not involved nobody is.
    private static void consultsNobodyBut(AgencyId agency, Step step) {
        assertThat(unasked(stating(step))).isTrue();
        assertThat(unasked(stating(step).then("leaves", noLongerInvolved(agency)))).isFalse();
    }

    private static CaseHistory stating(Step step) {
        return CaseHistory.openCase().then("fact", step.event());
    }

    /// Whether a closure is refused for want of asking somebody.
    private static boolean unasked(CaseHistory history) {
        return history
                .then("proposal", closureProposed())
                .decide(closing().telling().closure())
                .refused()
                .stream()
                .anyMatch(refusal -> refusal.rule() == CLOSURE_COVERAGE_INCOMPLETE);
    }
}
