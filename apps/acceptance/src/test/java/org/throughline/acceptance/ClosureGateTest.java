package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// No case is closed past those who work with the child (R114 to R117).
@Tag("server")
@ExtendWith(SharedServer.class)
class ClosureGateTest {

    private final OpenCase open;
    private final Closing closing;

    ClosureGateTest(RunningServer server) {
        this.open = OpenCase.on(server);
        this.closing = Closing.proposed(open);
    }

    @Test
    void refusesClosureThatNobodyProposed() {
        ObjectNode closure = closing.decision();
        Events.data(closure).remove("proposal");
        refused("closure-without-proposal", closure);
    }

    @Test
    void refusesClosureWithoutAskingAnybody() {
        refused("closure-coverage-incomplete", closing.decision());
    }

    @Test
    void refusesClosureWhileAnAnswerIsOutstanding() {
        closing.askingAll().answering("police", "agrees");
        refused("closure-without-consultation", closing.decision());
    }

    @Test
    void refusesClosureThatLeavesOutAnInvolvedAgency() {
        closing.asking("police", Closing.today().plusDays(14).toString());
        closing.answering("police", "agrees");
        refused("closure-coverage-incomplete", closing.decision());
    }

    @Test
    void refusesClosureThatDoesNotTellAllInWriting() {
        closing.askingAll().answering("police", "agrees").answering("school", "agrees");
        ObjectNode closure = closing.decision();
        Events.data(closure).putArray("toldInWriting").add("police");
        refused("closure-notice-incomplete", closure);
    }

    @Test
    void refusesClosureThatGivesNoReasons() {
        closing.askingAll().answering("police", "agrees").answering("school", "agrees");
        ObjectNode closure = closing.decision();
        Events.data(closure).remove("rationale");
        refused("closure-without-rationale", closure);
    }

    @Test
    void refusesClosureThatIsBackDatedByADay() {
        closing.askingAll().answering("police", "agrees").answering("school", "agrees");
        refused("decision-back-dated", closing.decision(Closing.today().minusDays(1).toString()));
    }

    @Test
    void noReasonMakesABackDatedClosureStand() {
        closing.askingAll().answering("police", "agrees").answering("school", "agrees");
        ObjectNode closure = closing.decision(Closing.today().minusDays(1).toString());
        Events.data(closure)
                .set("override", Json.object("{'reason': 'so we said', 'authorisedBy': 'me'}"));
        refused("decision-back-dated", closure);
    }

    @Test
    void recordsClosureAfterEveryAgencyWasAskedAndAnswered() {
        closing.askingAll().answering("police", "agrees").answering("school", "objects");
        JsonNode event = raw(open.record(closing.decision()));
        assertThat(data(event).path("objected").values())
                .extracting(JsonNode::stringValue)
                .containsExactly("school");
        assertThat(data(event).path("noReply")).isEmpty();
        assertThat(Json.text(data(event), "effect")).isEqualTo("closes");
    }

    @Test
    void aCaseIsNotClosedTwice() {
        closing.askingAll().answering("police", "agrees").answering("school", "agrees");
        open.record(closing.decision());
        refused("closure-of-closed-case", closing.decision());
    }

    @Test
    void aLapseShowsAsNoReplyAndNotAsAgreement() {
        Instant soon = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.SECONDS);
        closing.asking("police", soon.toString()).asking("school", soon.toString());
        closing.answering("police", "agrees");
        refused("closure-without-consultation", closing.decision());
        Until.holds(
                "the lapse",
                Duration.ofSeconds(5),
                () -> Instant.now().isAfter(soon.plusSeconds(1)));
        JsonNode event = raw(open.record(closing.decision()));
        assertThat(data(event).path("noReply").values())
                .extracting(JsonNode::stringValue)
                .containsExactly("school");
    }

    @Test
    void anOverrideIsAnEventOfItsOwnBeforeTheDecision() {
        ObjectNode closure = closing.decision();
        Events.data(closure)
                .set(
                        "override",
                        Json.object(
                                "{'reason': 'the family moved abroad', 'authorisedBy': 'the head'}"));
        open.record(closure);
        List<JsonNode> events = open.events();
        JsonNode departure = events.get(events.size() - 2);
        assertThat(Json.text(departure, "type")).isEqualTo("rule-overridden.v1");
        assertThat(data(departure).path("rules").values())
                .extracting(JsonNode::stringValue)
                .containsExactly("closure-coverage-incomplete");
        assertThat(Json.text(events.getLast(), "type")).isEqualTo("case-closed.v1");
        assertThat(Json.text(data(departure), "decision"))
                .isEqualTo(Json.text(events.getLast(), "eventId"));
    }

    @Test
    void nobodySubmitsAnOverrideByItself() {
        ObjectNode override = Events.of("social-care", "rule-overridden", open.id(), "{}");
        Answer answer = open.post(override).expect(422);
        assertThat(Json.text(answer.json(), "code")).isEqualTo("unknown-type");
    }

    @Test
    void whatWasDecidedAfterTheAgencyJoinedIsNotHistory() {
        refused("retrospective-not-allowed", retrospective(Closing.today().toString()));
    }

    @Test
    void whatWasDecidedAtAnUnknownTimeIsNotHistory() {
        refused("retrospective-not-allowed", retrospective("not-stated"));
    }

    @Test
    void historyThatLaterActsHaveOvertakenClosesNothing() {
        JsonNode event = raw(open.record(retrospective("2005-06")));
        assertThat(Json.text(data(event), "effect")).isEqualTo("history-only");
        closing.askingAll().answering("police", "agrees").answering("school", "agrees");
        open.record(closing.decision());
    }

    private ObjectNode retrospective(String happened) {
        ObjectNode closure = closing.decision(happened);
        Events.data(closure).remove("proposal");
        Events.data(closure).set("retrospective", Json.object("{'reason': 'from the paper file'}"));
        return closure;
    }

    private void refused(String code, ObjectNode closure) {
        int before = open.events().size();
        Answer answer = open.post(closure).expect(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(Json.text(problem, "code")).as(answer.text()).isEqualTo(code);
        assertThat(problem.required("errors").values())
                .extracting(error -> Json.text(error, "code"))
                .contains(code);
        assertThat(open.events()).hasSize(before);
    }

    private JsonNode raw(JsonNode answer) {
        String eventId = Json.text(answer, "eventId");
        return open.events().stream()
                .filter(event -> Json.text(event, "eventId").equals(eventId))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode data(JsonNode event) {
        return event.required("data");
    }
}
