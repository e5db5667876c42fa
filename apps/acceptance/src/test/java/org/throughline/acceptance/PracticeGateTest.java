package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Steps of practice that leave out what the rules ask for.
@Tag("server")
@ExtendWith(SharedServer.class)
class PracticeGateTest {

    private static final String COMPLETE =
            """
            {'kind': 'child-in-need',
             'changes': [{'change': 'he is brought to school', 'evidence': 'the register',
                          'by': '2024-09', 'consequence': 'a meeting'}]}""";

    private final RunningServer server;
    private final OpenCase open;

    PracticeGateTest(RunningServer server) {
        this.server = server;
        this.open = OpenCase.on(server);
    }

    @Test
    void r84refusesAPlanThatSaysNothingOfChangeAndSaysWhatToDo() {
        int before = open.events().size();
        JsonNode problem = open.post(plan("{'kind': 'child-in-need'}")).expect(422).json();
        assertThat(Json.text(problem, "code")).isEqualTo("plan-change-incomplete");
        JsonNode error = problem.required("errors").get(0);
        assertThat(Json.text(error, "pointer")).isEqualTo("/data/changes");
        assertThat(Json.text(error, "hint")).contains("changes");
        assertThat(open.events()).hasSize(before);
        assertThat(server.as("police").get(Json.text(problem, "type")).expect(200).text())
                .contains("The plan does not say what is to change");
    }

    @Test
    void r84recordsAPlanThatSaysWhatIsToChange() {
        open.record(plan(COMPLETE));
        assertThat(Json.text(open.events().getLast(), "type")).isEqualTo("plan-agreed.v1");
    }

    @Test
    void r84recordsAPlanThatOverridesTheRuleWithItsReason() {
        ObjectNode plan = plan("{'kind': 'child-in-need'}");
        Events.data(plan)
                .set(
                        "override",
                        Json.object("{'reason': 'made at night', 'authorisedBy': 'the manager'}"));
        open.record(plan);
        List<JsonNode> events = open.events();
        assertThat(Json.text(events.get(events.size() - 2), "type"))
                .isEqualTo("rule-overridden.v1");
        assertThat(Json.text(events.getLast(), "type")).isEqualTo("plan-agreed.v1");
    }

    @Test
    void aPlanReplacesNoEntryByACorrection() {
        JsonNode concern = open.record(Events.concern("police", open.id(), "hungry"));
        ObjectNode correction =
                Events.of("police", "entry-corrected", open.id(), "{'reason': 'a plan instead'}");
        Events.data(correction).put("corrects", Json.text(concern, "entryId"));
        ObjectNode replacement = Events.data(correction).putObject("replacement");
        replacement.put("type", "plan-agreed.v1");
        replacement.set("data", Events.data(plan(COMPLETE)));
        assertThat(Json.text(open.post(correction).expect(422).json(), "code"))
                .isEqualTo("invalid-event");
    }

    private ObjectNode plan(String data) {
        return Events.of("social-care", "plan-agreed", open.id(), data);
    }
}
