package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.command.intake.CommandNode.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an agency is told when it leaves out of a step of practice what the rules ask for.
@Tag("server")
class PracticeRefusedTest {

    private static final CommandNode NODE = CommandNode.shared();

    @ParameterizedTest
    @CsvSource({
        "plan-agreed, changes, /data/changes, plan-change-incomplete",
        "assessment-completed, read, /data/read, assessment-without-records-read",
        "assessment-completed, sections, /data/sections, assessment-without-history",
        "assessment-completed, children, /data/children, assessment-without-wishes",
        "assessment-completed, children, /data/children, assessment-without-presentation",
        "assessment-completed, children, /data/children, assessment-without-childs-view",
        "strategy-discussion-held, answers, /data/answers, strategy-questions-unanswered",
        "strategy-discussion-held, children, /data/children, strategy-without-child-focus",
        "strategy-discussion-held, siblingRisk, /data/siblingRisk, other-children-not-considered",
        "disagreement-escalated, disagreement, /data/disagreement, disagreement-unknown",
        "disagreement-resolved, rationale, /data/rationale, resolution-without-reasons"
    })
    void theAnswerNamesTheRuleThePlaceAndWhatToDo(
            String type, String left, String pointer, String code) {
        ObjectNode event = Events.full(type + ".v1", NODE.open());
        Events.data(event).remove(List.of("retrospective", "override", left));

        Reply reply = NODE.submit(event);

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.json().path("type").stringValue()).isEqualTo("/problems/" + reply.code());
        assertThat(reply.errors()).contains(pointer + " " + code);
        assertThat(reply.json().path("errors").valueStream())
                .allSatisfy(error -> assertThat(hint(error)).isNotBlank());
        assertThat(reply.text()).doesNotContain("words at");
    }

    private static String hint(JsonNode error) {
        return error.path("hint").stringValue();
    }
}
