package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;
import tools.jackson.databind.node.ObjectNode;

/// What an event names has to be there, and what it amends has to be its agency's own.
@Tag("server")
class MentionedTest {

    private static CommandNode node;
    private static String caseId;

    @BeforeAll
    static void start() {
        node = new CommandNode(new CommandDatabases(), 4);
        node.register("police", "social-care");
        caseId = node.open();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void anAgencyThatAnEventNamesIsRegistered() {
        ObjectNode concern = Events.concern(caseId);
        Events.data(concern).put("loggedWith", "jane-doe-1999");

        Reply reply = node.submit(concern);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.errors()).containsExactly("/data/loggedWith unknown-agency");
        assertThat(reply.text()).doesNotContain("jane");
    }

    @Test
    void anEntryThatAnEventNamesIsOfItsCase() {
        ObjectNode known = Events.full("knowledge-stated.v1", caseId);
        Events.data(known).put("of", "#open-" + node.open());

        assertThat(node.submit(known).errors()).containsExactly("/data/of unknown-entry");
    }

    @Test
    void anEntryIsAmendedByTheAgencyThatStatedIt() {
        ObjectNode retraction = Events.full("entry-retracted.v1", caseId);
        retraction.put("source", "urn:agency:social-care");
        Events.data(retraction).put("retracts", "urn:agency:police#open-" + caseId);

        assertThat(node.submit(retraction).errors())
                .containsExactly("/data/retracts entry-of-another-agency");
    }

    @Test
    void aCorrectionOfNothingIsRefused() {
        ObjectNode correction = Events.full("entry-corrected.v1", caseId);
        Events.data(correction).put("corrects", UUID.randomUUID().toString());

        Reply reply = node.submit(correction);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.errors()).containsExactly("/data/corrects unknown-entry");
    }
}
