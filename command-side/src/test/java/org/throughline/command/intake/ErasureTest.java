package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;
import org.throughline.command.store.PostgresEventSource;
import org.throughline.ledger.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Personal data is erased over HTTP: who asks, what goes, what stays, what is told.
@Tag("server")
class ErasureTest {

    private static final CommandDatabases DATABASES = new CommandDatabases();
    private static CommandNode node;

    private ErasureCase open;

    @BeforeAll
    static void start() {
        node = new CommandNode(DATABASES, 4, Map.of("throughline.keyring.backup-days", "0"));
        node.register("police", "social-care");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @BeforeEach
    void openCase() {
        open = ErasureCase.open(node);
    }

    private Reply erased(ObjectNode asking) {
        Reply reply = open.erase(asking);
        assertThat(reply.status()).as(reply.text()).isEqualTo(202);
        return reply;
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).stringValue()).toList();
    }

    @Test
    void textsAboutOnePersonGoAndThoseAboutOthersStay() {
        String mother = open.concern("she was unwell", "mother");
        String child = open.concern("he was tired", "child");
        String both = open.concern("they argued", "child", "mother");

        JsonNode answer = erased(open.asking("dp-1", "mother")).json();

        Map<String, String> texts = open.texts();
        assertThat(texts)
                .containsEntry(mother + "/concern", "")
                .containsEntry(both + "/concern", "");
        assertThat(texts).containsEntry(child + "/concern", "he was tired");
        assertThat(texts.values()).filteredOn(String::isEmpty).hasSize(4);
        assertThat(answer.path("texts").intValue()).isEqualTo(4);
        assertThat(answer.path("people").get(0).stringValue()).isEqualTo("mother");
        assertThat(answer.path("decidedBy").stringValue()).isEqualTo("police");
        assertThat(answer.path("requestedBy").stringValue()).isEqualTo("data-subject");
        assertThat(answer.path("ground").stringValue()).isEqualTo("no-longer-necessary");
        assertThat(answer.path("duplicate").booleanValue()).isFalse();
    }

    @Test
    void theErasureIsAnEventOfTheCaseThatSaysNothingPersonal() {
        open.concern("she was unwell", "mother");
        JsonNode answer = erased(open.asking("dp-1", "mother")).json();
        PostgresEventSource log = node.bean(PostgresEventSource.class);
        var row = log.readAt(List.of(Position.of(answer.path("position").longValue()))).getFirst();
        assertThat(row.stream().text()).isEqualTo("case/" + open.id());
        assertThat(row.sealedPart()).isEmpty();
        JsonNode part = CommandNode.JSON.readTree(row.publicPart());
        assertThat(part.path("type").stringValue()).isEqualTo("personal-data-erased.v1");
        assertThat(part.path("agency").stringValue()).isEqualTo("throughline");
    }

    @Test
    void theSameAgainIsTheSameErasure() {
        open.concern("she was unwell", "mother");
        open.concern("he was unwell", "father");
        JsonNode first = erased(open.asking("dp-1", "mother")).json();

        Reply again = open.erase(open.asking("dp-1", "mother"));
        Reply other = open.erase(open.asking("dp-1", "father"));
        Reply once = open.erase(open.asking("dp-2", "mother"));

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().path("duplicate").booleanValue()).isTrue();
        assertThat(again.json().path("erasureId")).isEqualTo(first.path("erasureId"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("event-id-conflict");
        assertThat(once.status()).isEqualTo(422);
        assertThat(once.code()).isEqualTo("person-erased");
    }

    @Test
    void textsAboutOthersThatNameThePersonAreListed() {
        open.record(
                "person-identified.v1",
                "{'person': 'mother', 'name': 'Wilhelmina Quark', 'otherNames': ['Billie']}");
        String named = open.concern("said that QUARK was out", "child");
        String called = open.concern("waited for Billie.", "child");
        String nick = open.concern("waited for Mina", "child");
        open.concern("quarks and billies", "child");

        ObjectNode asking = open.asking("dp-1", "mother");
        asking.putArray("names").add("Mina");
        JsonNode answer = erased(asking).json();

        assertThat(texts(answer.path("toReview"), "eventId"))
                .containsExactlyInAnyOrder(named, called, nick);
        assertThat(texts(answer.path("toReview"), "pointer")).containsOnly("/concern");
        assertThat(answer.toString()).doesNotContainIgnoringCase("quark").doesNotContain("Mina");
        Reply later = open.get(open.path() + "/" + answer.path("erasureId").stringValue());
        assertThat(later.json().path("toReview")).isEqualTo(answer.path("toReview"));
    }

    @Test
    void redactedReplacementsAreRecordedWithIt() {
        String both = open.concern("she said that he ran away", "child", "mother");
        ObjectNode asking = open.asking("dp-1", "mother");
        asking.putArray("replacements").add(open.correction(both, "he ran away", "child"));

        JsonNode answer = erased(asking).json();

        assertThat(open.texts().values()).contains("he ran away").contains("");
        PostgresEventSource log = node.bean(PostgresEventSource.class);
        Position next = Position.of(answer.path("position").longValue() + 1);
        JsonNode part =
                CommandNode.JSON.readTree(log.readAt(List.of(next)).getFirst().publicPart());
        assertThat(part.path("type").stringValue()).isEqualTo("entry-corrected.v1");
        assertThat(part.path("agency").stringValue()).isEqualTo("police");
        assertThat(part.at("/data/causation")).isEqualTo(answer.path("erasureId"));
        assertThat(part.at("/data/corrects").stringValue()).isEqualTo(both);
    }

    @Test
    void itIsCompleteWhenEveryProcessHasAnswered() throws InterruptedException {
        open.concern("she was unwell", "mother");
        try (CommandNode second = new CommandNode(DATABASES, 4)) {
            JsonNode answer = erased(open.asking("dp-1", "mother")).json();
            String address = open.path() + "/" + answer.path("erasureId").stringValue();
            JsonNode now = answer;
            for (int i = 0; i < 300 && !now.path("state").stringValue().equals("complete"); i++) {
                assertThat(now.path("state").stringValue()).isEqualTo("waiting-for-nodes");
                Thread.sleep(Duration.ofMillis(100));
                now = open.get(address).json();
            }
            assertThat(now.path("state").stringValue()).isEqualTo("complete");
            assertThat(now.at("/nodes/answered").intValue()).isEqualTo(2);
            assertThat(now.at("/nodes/waiting").intValue()).isZero();
            // nobody told the other process how long copies of keys are kept
            JsonNode other = second.get(address, "admin").json();
            assertThat(other.path("state").stringValue()).isEqualTo("waiting-for-backups");
            assertThat(other.has("backupsExpire")).isFalse();
        }
    }

    @Test
    void aFileThatWaitsForTheCaseIsDestroyed() {
        open.concern("she was unwell", "mother");
        String csv = "start_date,agency,event\n13/04/2008,police,she came to the door\n";
        Reply taken =
                node.post("/api/v1/imports?case=" + open.id(), "agency.police", "text/csv", csv);
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        erased(open.asking("dp-1", "mother"));
        Reply state =
                node.get(
                        "/api/v1/imports/" + taken.json().path("id").stringValue(),
                        "agency.police");
        assertThat(state.json().path("state").stringValue()).isEqualTo("expired");
        assertThat(DATABASES.number("SELECT count(*) FROM staged_import")).isZero();
    }

    @Test
    void theErasedArePeopleOfWhomNothingMoreIsRecorded() {
        ObjectNode event =
                open.event(
                        "concern-logged.v1",
                        "{'kinds': ['missing'], 'concern': 'unwell', 'subjects': ['mother']}");
        assertThat(node.submit(event).status()).isEqualTo(201);
        erased(open.asking("dp-1", "mother"));
        Reply again = node.submit(event);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("erased").booleanValue()).isTrue();
        Reply more = node.submit(event.put("id", "another-" + open.id()));
        assertThat(more.code()).isEqualTo("person-erased");
    }

    @Test
    void otherContentUnderAKeyStaysAConflict() {
        ObjectNode event =
                open.event(
                        "concern-logged.v1",
                        """
                        {'kinds': ['missing'], 'subjects': ['mother'],
                         'author': {'role': {'text': 'officer', 'about': ['worker']}},
                         'concern': {'text': 'unwell', 'about': ['mother', 'child']}}""");
        Reply first = node.submit(event);
        erased(open.asking("dp-1", "mother"));

        Reply again = node.submit(event);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().path("erased").booleanValue()).isTrue();
        assertThat(again.json().path("eventId")).isEqualTo(first.json().path("eventId"));
        conflicts(event, "/data", "{'happened': '2008-04-12'}");
        conflicts(event, "/data", "{'kinds': ['neglect']}");
        conflicts(event, "/data", "{'subjects': ['mother', 'child']}");
        conflicts(event, "/data/concern", "{'about': ['mother']}");
        conflicts(event, "/data/author/role", "{'text': 'sergeant'}");
        conflicts(event, "", "{'subject': 'case/%s'}".formatted(node.open()));
    }

    private static void conflicts(ObjectNode event, String place, String members) {
        ObjectNode other = event.deepCopy();
        ((ObjectNode) other.at(place))
                .setAll((ObjectNode) CommandNode.JSON.readTree(members.replace('\'', '"')));
        Reply reply = node.submit(other);
        assertThat(reply.code()).as(members + reply.text()).isEqualTo("event-id-conflict");
        assertThat(reply.status()).isEqualTo(409);
    }

    @Test
    void whatIsErasedCannotBeCompared() {
        ObjectNode event =
                open.event(
                        "concern-logged.v1",
                        "{'kinds': ['missing'], 'concern': 'unwell', 'subjects': ['mother']}");
        node.submit(event);
        erased(open.asking("dp-1", "mother"));
        Events.data(event).put("concern", "well");
        assertThat(node.submit(event).status()).isEqualTo(200);
    }
}
