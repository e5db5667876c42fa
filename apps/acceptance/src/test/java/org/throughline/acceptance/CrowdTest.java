package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Many at once, and many in one request.
@Tag("server")
@ExtendWith(SharedServer.class)
class CrowdTest {

    private final RunningServer server;
    private final OpenCase open;

    CrowdTest(RunningServer server) {
        this.server = server;
        this.open = OpenCase.on(server);
    }

    @Test
    void aThousandPostsAtOnceAreAllRecorded() throws Exception {
        List<OpenCase> cases = List.of(open, OpenCase.on(server), OpenCase.on(server));
        List<Callable<Answer>> posts = new ArrayList<>();
        for (int i = 0; i < 1024; i++) {
            OpenCase target = cases.get(i % cases.size());
            String agency = RunningServer.AGENCIES.get(i % RunningServer.AGENCIES.size());
            ObjectNode event = Events.concern(agency, target.id(), "one of many");
            posts.add(() -> target.post(event));
        }
        List<Answer> answers = atOnce(posts);
        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.json().required("position").longValue())
                .doesNotHaveDuplicates();
        int recorded = cases.stream().mapToInt(each -> each.events().size()).sum();
        assertThat(recorded).isEqualTo(1024 + cases.size());
    }

    @Test
    void fiveHundredInOneBatchAreRecordedInTheirOrder() {
        JsonNode results = OpenCase.results(open.batch("police", concerns(500)).expect(200));
        assertThat(results).hasSize(500);
        long first = results.get(0).required("position").longValue();
        assertThat(results.values().stream().map(item -> item.required("position").longValue()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).mapToObj(i -> first + i).toList());
    }

    @Test
    void moreThanFiveHundredInOneBatchAreRefusedAsAWhole() {
        Answer answer = open.batch("police", concerns(501));
        assertThat(answer.status()).isIn(413, 422);
        assertThat(open.events()).hasSize(1);
    }

    @Test
    void aBatchRecordsWhatIsGoodAndNamesWhatIsNot() {
        List<JsonNode> events = concerns(3);
        Events.data((ObjectNode) events.get(1)).put("happened", "someday");
        JsonNode results = OpenCase.results(open.batch("police", events).expect(200));
        assertThat(statuses(results)).containsExactly(201, 422, 201);
        assertThat(open.events()).hasSize(3);
    }

    @Test
    void aStrictBatchIsAllOrNothing() {
        List<JsonNode> events = concerns(3);
        ObjectNode bad = (ObjectNode) events.get(1);
        Events.data(bad).put("happened", "someday");
        Answer refused = open.batch("police", events, "Prefer", "handling=strict").expect(422);
        assertThat(refused.json().required("errors").get(0).required("item").intValue())
                .isEqualTo(1);
        assertThat(open.events()).hasSize(1);
        Events.data(bad).put("happened", "2008-04");
        open.batch("police", events, "Prefer", "handling=strict").expect(200);
        assertThat(open.events()).hasSize(4);
    }

    @Test
    void ofManyThatSendTheSameOneRecordsItAndAllGetItsAnswer() throws Exception {
        ObjectNode event = Events.concern("school", open.id(), "sent by many");
        Callable<Answer> post = () -> open.post(event);
        List<Answer> answers = atOnce(IntStream.range(0, 32).mapToObj(_ -> post).toList());
        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .extracting(answer -> ((ObjectNode) answer.json()).without("duplicate"))
                .containsOnly(((ObjectNode) answers.getFirst().json()).without("duplicate"));
        assertThat(answers)
                .allSatisfy(
                        answer ->
                                assertThat(answer.json().required("duplicate").booleanValue())
                                        .isEqualTo(answer.status() == 200));
        assertThat(open.events()).hasSize(2);
    }

    @Test
    void otherContentUnderTheSameIdIsAConflict() {
        ObjectNode event = Events.concern("school", open.id(), "the first");
        open.record(event);
        Events.data(event).put("concern", "another");
        Answer answer = open.post(event).expect(409);
        assertThat(Json.text(answer.json(), "code")).isEqualTo("event-id-conflict");
        assertThat(open.events()).hasSize(2);
    }

    private List<JsonNode> concerns(int count) {
        List<JsonNode> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(Events.concern("police", open.id(), "concern number " + i));
        }
        return events;
    }

    private static List<Integer> statuses(JsonNode results) {
        return results.values().stream().map(item -> item.required("status").intValue()).toList();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> posts)
            throws InterruptedException, ExecutionException {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> future : crowd.invokeAll(posts)) {
                answers.add(future.get());
            }
        }
        return answers;
    }
}
