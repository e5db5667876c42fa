package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.throughline.command.intake.CommandNode.Reply;
import tools.jackson.databind.node.ObjectNode;

/// Many callers, few connections, two nodes on one log.
@Tag("server")
class CrowdTest {

    private static final int CONNECTIONS = 4;
    private static final CommandDatabases DATABASES = new CommandDatabases();
    private static CommandNode one;
    private static CommandNode other;

    @BeforeAll
    static void start() {
        one = new CommandNode(DATABASES, CONNECTIONS);
        other = new CommandNode(DATABASES, CONNECTIONS);
        one.register("police", "social-care");
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    private static List<Reply> all(int count, IntFunction<Supplier<Reply>> calls) throws Exception {
        List<Future<Reply>> pending = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                pending.add(threads.submit(calls.apply(i)::get));
            }
        }
        List<Reply> replies = new ArrayList<>();
        for (Future<Reply> each : pending) {
            replies.add(each.get(1, TimeUnit.SECONDS));
        }
        return replies;
    }

    private static long rowsOf(String caseId) {
        return DATABASES.number("SELECT count(*) FROM event WHERE stream = 'case/" + caseId + "'");
    }

    @Test
    @Timeout(180)
    void aThousandCallersFinishOnFourConnections() throws Exception {
        List<String> cases = List.of(one.open(), one.open(), one.open(), one.open());

        List<Reply> replies =
                all(
                        1024,
                        i -> {
                            ObjectNode event = Events.concern(cases.get(i % cases.size()));
                            return () -> one.submit(event);
                        });

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(cases.stream().mapToLong(CrowdTest::rowsOf).sum()).isEqualTo(1024 + 4);
    }

    @Test
    @Timeout(180)
    void twoNodesPostFactsToOneCaseWithoutAnError() throws Exception {
        String caseId = one.open();

        List<Reply> replies =
                all(
                        200,
                        i -> {
                            ObjectNode event = Events.concern(caseId);
                            return () -> (i % 2 == 0 ? one : other).submit(event);
                        });

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(rowsOf(caseId)).isEqualTo(201);
        assertThat(
                        DATABASES.number(
                                "SELECT max(seq) FROM event WHERE stream = 'case/" + caseId + "'"))
                .isEqualTo(200);
    }

    @Test
    @Timeout(60)
    void oneSubmissionSentByManyIsRecordedOnce() throws Exception {
        String caseId = one.open();
        ObjectNode event = Events.concern(caseId);

        List<Reply> replies = all(40, i -> () -> (i % 2 == 0 ? one : other).submit(event));

        assertThat(replies).extracting(Reply::status).isSubsetOf(200, 201);
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(rowsOf(caseId)).isEqualTo(2);
    }

    @Test
    @Timeout(60)
    void aCaseOpenedByManyUnderOneKeyIsOpenedOnce() throws Exception {
        openedOnce("application/json", "{}");
    }

    @Test
    @Timeout(60)
    void anEventThatOpensSomeCaseIsRecordedOnce() throws Exception {
        ObjectNode event = Events.opening("some");
        event.remove("subject");
        openedOnce(CommandNode.STRUCTURED, event.toString());
    }

    private static void openedOnce(String contentType, String body) throws Exception {
        List<Reply> replies =
                all(
                        40,
                        i ->
                                () ->
                                        (i % 2 == 0 ? one : other)
                                                .post(
                                                        "/api/v1/cases",
                                                        "agency.police",
                                                        contentType,
                                                        body,
                                                        "Idempotency-Key",
                                                        "at once"));

        assertThat(replies).extracting(Reply::status).isSubsetOf(200, 201);
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies)
                .extracting(reply -> ((ObjectNode) reply.json()).put("duplicate", false))
                .containsOnly(((ObjectNode) replies.getFirst().json()).put("duplicate", false));
        assertThat(rowsOf(replies.getFirst().json().path("caseId").stringValue())).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void batchesThatOverlapLoseNothing() throws Exception {
        String caseId = one.open();
        List<ObjectNode> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(Events.concern(caseId));
        }
        List<Reply> replies =
                all(
                        8,
                        i -> {
                            String body = events.subList(i * 4, i * 4 + 12).toString();
                            return () ->
                                    (i % 2 == 0 ? one : other)
                                            .post(
                                                    "/api/v1/events",
                                                    "agency.police",
                                                    CommandNode.BATCH,
                                                    body);
                        });

        for (Reply reply : replies) {
            assertThat(reply.json().path("results").valueStream())
                    .extracting(each -> each.path("status").intValue())
                    .isSubsetOf(200, 201);
        }
        assertThat(rowsOf(caseId)).isEqualTo(41);
    }

    /// What a node remembers of a case may be behind; a refusal is never given from memory.
    @Test
    void aDecisionIsJudgedByWhatAnotherNodeRecorded() {
        String caseId = one.open();
        assertThat(one.submit(Events.concern(caseId)).status()).isEqualTo(201);
        ObjectNode made = Events.full("referral-made.v1", caseId);
        Reply referral = other.submit(made);
        ObjectNode decision = Events.full("referral-decided.v1", caseId);
        Events.data(decision)
                .put("referral", referral.json().path("entryId").stringValue())
                .remove(List.of("retrospective", "override"));

        assertThat(one.submit(decision).status()).isEqualTo(201);
    }

    @Test
    void anAgencyRegisteredAtOneNodeIsKnownAtTheOther() {
        one.register("school-hill");
        String body = "{}";
        assertThat(
                        other.post("/api/v1/cases", "agency.school-hill", "application/json", body)
                                .status())
                .isEqualTo(201);
    }
}
