package org.throughline.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.Published;
import org.throughline.schema.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The log goes out over Kafka, submissions come in, on two nodes of one log.
@Tag("server")
class KafkaTest {

    private static final CommandDatabases DATABASES = new CommandDatabases();
    private static final TestKafka KAFKA = new TestKafka();
    private static CommandNode one;
    private static CommandNode other;

    @BeforeAll
    static void start() {
        Map<String, Object> kafka = Map.of("throughline.kafka", KAFKA.servers());
        one = new CommandNode(DATABASES, 4, kafka);
        other = new CommandNode(DATABASES, 4, kafka);
        one.register("police", "social-care");
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
        KAFKA.close();
    }

    @Test
    void theLogIsPublishedOnceAndInOrderWhoeverPublishes() throws Exception {
        for (int round = 0; round < 4; round++) {
            String caseId = one.open();
            for (int event = 0; event < 20; event++) {
                (event % 2 == 0 ? one : other).submit(Events.concern(caseId));
                if (event == 10) {
                    endTheLeader();
                }
            }
        }
        EventSource log = one.bean(EventSource.class);
        int head = (int) log.head().value();
        List<ConsumerRecord<byte[], byte[]>> published = KAFKA.read(Published.TOPIC, head);
        assertThat(published.stream().map(KafkaTest::position))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, head).boxed().toList());
        for (ConsumerRecord<byte[], byte[]> record : published) {
            RecordedEvent row = log.readAt(List.of(Position.of(position(record)))).getFirst();
            assertThat(record.value()).isEqualTo(row.publicPart());
            assertThat(header(record, "ce_id")).isEqualTo(row.eventId().text());
            assertThat(header(record, "ce_subject")).isEqualTo(row.stream().text());
            assertThat(new String(record.key(), UTF_8)).isEqualTo(row.stream().text());
            assertThat(header(record, "ce_type")).startsWith("org.throughline.");
        }
    }

    private static void endTheLeader() {
        DATABASES.number(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_locks"
                        + " WHERE locktype = 'advisory' AND granted AND pid <> pg_backend_pid()"
                        + " AND pid IN (SELECT pid FROM pg_stat_activity WHERE state = 'idle')");
    }

    @Test
    void submissionsAreRecordedOnceAndEachIsAnswered() throws Exception {
        String caseId = one.open();
        ObjectNode binary = Events.concern(caseId);
        ObjectNode structured = Events.concern(caseId);
        ObjectNode wrong = Events.concern(caseId);
        Events.data(wrong).put("happened", "planted-canary");
        KAFKA.send(binary(binary));
        KAFKA.send(structured(structured));
        KAFKA.send(structured(structured));
        KAFKA.send(structured(wrong));
        List<JsonNode> results = results(4, List.of(binary, structured, wrong));
        assertThat(results.stream().map(each -> each.path("status").intValue(0)))
                .containsExactlyInAnyOrder(201, 201, 200, 422);
        JsonNode done = of(results, binary.path("id").stringValue(""));
        assertThat(done.path("position").longValue(0)).isPositive();
        assertThat(
                        DATABASES.number(
                                "SELECT count(*) FROM event WHERE stream = 'case/" + caseId + "'"))
                .isEqualTo(3);
        JsonNode refused = of(results, wrong.path("id").stringValue(""));
        assertThat(refused.path("problem").path("errors").path(0).path("pointer").stringValue(""))
                .isEqualTo("/data/happened");
        assertThat(refused.toString()).doesNotContain("planted-canary");
    }

    @Test
    void whatIsNobodysSubmissionIsRefusedAndStopsNothing() throws Exception {
        String caseId = one.open();
        ObjectNode stranger = Events.concern(caseId).put("source", "urn:agency:planted-canary");
        ObjectNode good = Events.concern(caseId).put("id", "good-" + UUID.randomUUID());
        KAFKA.send(message("planted-canary {".getBytes(UTF_8)));
        KAFKA.send(message(new byte[] {(byte) 0xff, 0}));
        KAFKA.send(message(new byte[2 << 20]));
        KAFKA.send(structured(stranger));
        KAFKA.send(structured(good));
        List<JsonNode> refused =
                KAFKA.read("throughline.refused", 4).stream().map(KafkaTest::json).toList();
        assertThat(refused.stream().map(each -> each.path("problem").path("code").stringValue("")))
                .containsExactly("malformed", "malformed", "malformed", "unknown-agency");
        assertThat(refused.toString()).doesNotContain("planted-canary");
        assertThat(refused.getFirst().path("offset").isNumber()).isTrue();
        List<JsonNode> results = results(1, List.of(good));
        assertThat(results.getFirst().path("status").intValue(0)).isEqualTo(201);
    }

    private static ProducerRecord<byte[], byte[]> message(byte[] value) {
        return new ProducerRecord<>(SubmissionTopic.TOPIC, value);
    }

    private static ProducerRecord<byte[], byte[]> structured(ObjectNode event) {
        ProducerRecord<byte[], byte[]> record = message(event.toString().getBytes(UTF_8));
        record.headers()
                .add(
                        new RecordHeader(
                                "content-type",
                                "application/cloudevents+json; charset=UTF-8".getBytes(UTF_8)));
        return record;
    }

    private static ProducerRecord<byte[], byte[]> binary(ObjectNode event) {
        ProducerRecord<byte[], byte[]> record =
                message(event.get("data").toString().getBytes(UTF_8));
        event.properties().stream()
                .filter(each -> each.getValue().isString())
                .forEach(
                        each ->
                                record.headers()
                                        .add(
                                                "ce_" + each.getKey(),
                                                each.getValue().stringValue().getBytes(UTF_8)));
        record.headers().add("content-type", "application/json".getBytes(UTF_8));
        return record;
    }

    /// So many answers to some submissions, of all that the topic holds.
    private static List<JsonNode> results(int count, List<ObjectNode> submissions) {
        List<String> ids =
                submissions.stream().map(each -> each.path("id").stringValue("")).toList();
        List<JsonNode> found = new ArrayList<>();
        KAFKA.until(
                "throughline.results.police",
                record -> {
                    if (ids.contains(json(record).path("id").stringValue(""))) {
                        found.add(json(record));
                    }
                    return found.size() == count;
                });
        return found;
    }

    private static JsonNode json(ConsumerRecord<byte[], byte[]> record) {
        return CommandNode.JSON.readTree(record.value());
    }

    private static JsonNode of(List<JsonNode> results, String id) {
        return results.stream()
                .filter(each -> each.path("id").stringValue("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long position(ConsumerRecord<byte[], byte[]> record) {
        return Long.parseLong(header(record, "ce_" + Published.POSITION));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
