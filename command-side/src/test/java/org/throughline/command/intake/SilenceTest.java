package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.throughline.command.intake.CommandNode.Reply;
import tools.jackson.databind.node.ObjectNode;

/// Nothing that was sent about a person comes back in a refusal or stands in a log.
@Tag("server")
@ExtendWith(OutputCaptureExtension.class)
class SilenceTest {

    private static final String PLANTED = "Persephone Quillfeather";
    private static final CommandDatabases DATABASES = new CommandDatabases();
    private static CommandNode node;
    private static String caseId;

    @BeforeAll
    static void start() {
        node = new CommandNode(DATABASES, 4);
        node.register("police", "social-care");
        caseId = node.open();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static ObjectNode planted() {
        ObjectNode event = Events.concern(caseId);
        Events.data(event).putObject("author").put("role", PLANTED).put("ref", PLANTED);
        return event;
    }

    private static void silent(Reply reply, int status, CapturedOutput output) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.text()).doesNotContain("Persephone", "Quillfeather");
        assertThat(reply.response().headers().map().toString()).doesNotContain("Quillfeather");
        assertThat(output.getAll()).doesNotContain("Persephone", "Quillfeather");
    }

    @Test
    void refusalsAreSilent(CapturedOutput output) {
        List<ObjectNode> events = new ArrayList<>();
        Map.of(
                        "happened",
                        PLANTED,
                        "recorded",
                        PLANTED,
                        "contentStatus",
                        PLANTED,
                        "correlation",
                        PLANTED,
                        PLANTED,
                        PLANTED,
                        "Quillfeather/1",
                        PLANTED)
                .forEach(
                        (name, value) -> {
                            ObjectNode event = planted();
                            Events.data(event).put(name, value);
                            events.add(event);
                        });
        ObjectNode subjects = planted();
        Events.data(subjects).putArray("subjects").add(PLANTED);
        events.add(subjects);
        events.add(planted().put("type", "org.throughline.quillfeather.v1").put("id", PLANTED));
        for (String attribute : List.of("subject", "source", "time", "specversion")) {
            events.add(planted().put(attribute, PLANTED));
        }
        for (ObjectNode event : events) {
            Reply reply =
                    node.post(
                            "/api/v1/events",
                            "agency.police",
                            CommandNode.STRUCTURED,
                            event.toString());
            silent(reply, 422, output);
        }
    }

    @Test
    void malformedAndOversizedBodiesAreSilent(CapturedOutput output) {
        silent(raw("{\"" + PLANTED + "\":1,\"" + PLANTED + "\":2}"), 400, output);
        silent(raw("{\"id\": " + PLANTED), 400, output);
        silent(raw("\"" + PLANTED.repeat(100_000) + "\""), 413, output);
    }

    private static Reply raw(String body) {
        return node.post("/api/v1/events", "agency.police", CommandNode.STRUCTURED, body);
    }

    @Test
    void aRuleIsSilent(CapturedOutput output) {
        ObjectNode closure = Events.closure(caseId);
        Events.data(closure).put("rationale", PLANTED);
        silent(node.submit(closure), 422, output);
    }

    /// PostgreSQL quotes the row that breaks a constraint.
    @Test
    void anSqlErrorIsSilent(CapturedOutput output) {
        DATABASES.own("ALTER TABLE event ADD CONSTRAINT never CHECK (seq < 0) NOT VALID");
        try {
            silent(node.submit(planted()), 503, output);
        } finally {
            DATABASES.own("ALTER TABLE event DROP CONSTRAINT never");
        }
        silent(node.submit(planted()), 201, output);
    }

    @Test
    void aKeyringThatDoesNotAnswerIsSaid(CapturedOutput output) {
        String role = DATABASES.keyringRole();
        DATABASES.ownKeyring("REVOKE SELECT ON person FROM \"" + role + "\"");
        try {
            Reply reply = node.submit(planted());
            silent(reply, 503, output);
            assertThat(reply.code()).isEqualTo("keyring-unavailable");
            assertThat(reply.header("Retry-After")).isNotEmpty();
        } finally {
            DATABASES.ownKeyring("GRANT SELECT ON person TO \"" + role + "\"");
        }
    }

    @Test
    void anErrorNobodyExpectedIsLoggedByItsClass(CapturedOutput output) {
        DATABASES.own("REVOKE SELECT ON event FROM \"" + DATABASES.eventsRole() + "\"");
        try {
            Reply reply = node.submit(planted());
            silent(reply, 503, output);
            assertThat(output.getAll()).contains(reply.json().path("traceId").stringValue());
        } finally {
            DATABASES.own("GRANT SELECT ON event TO \"" + DATABASES.eventsRole() + "\"");
        }
    }
}
