package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.command.intake.CommandNode.Reply;
import tools.jackson.databind.node.ObjectNode;

/// What is not an event, and what the answer says about it.
@Tag("server")
class BadInputTest {

    private static final CommandNode NODE = CommandNode.shared();
    private static String caseId;

    @BeforeAll
    static void open() {
        caseId = NODE.open();
    }

    private static Arguments bad(Consumer<ObjectNode> change, int status, String... errors) {
        return Arguments.of(change, status, errors);
    }

    private static Consumer<ObjectNode> inData(Consumer<ObjectNode> change) {
        return event -> change.accept(Events.data(event));
    }

    static Stream<Arguments> changes() {
        return Stream.of(attributes(), names(), fields(), people()).flatMap(each -> each);
    }

    private static Stream<Arguments> attributes() {
        return Stream.of(
                bad(e -> e.remove("specversion"), 422, "/specversion missing"),
                bad(e -> e.put("specversion", "0.3"), 422, "/specversion not-valid"),
                bad(e -> e.put("id", ""), 422, "/id not-valid"),
                bad(e -> e.put("id", "x".repeat(201)), 422, "/id not-valid"),
                bad(e -> e.put("id", "a\u0000b"), 422, "/id not-valid"),
                bad(e -> e.put("id", 7), 422, "/id not-valid"),
                bad(e -> e.put("source", "police"), 422, "/source not-valid"),
                bad(e -> e.put("subject", "case/nothing"), 422, "/subject not-valid"),
                bad(e -> e.remove("subject"), 422, "/subject missing"),
                bad(e -> e.put("time", "yesterday"), 422, "/time not-valid"),
                bad(e -> e.put("datacontenttype", "text/xml"), 422, "/datacontenttype not-valid"),
                bad(e -> e.remove("data"), 422, "/data not-an-object"),
                bad(e -> e.put("data_base64", "e30="), 422, "/data_base64 not-valid"));
    }

    private static Stream<Arguments> names() {
        return Stream.of(
                bad(
                        e -> e.put("type", "org.throughline.weather-seen.v1"),
                        422,
                        "/type unknown-type"),
                bad(e -> e.put("type", "concern-logged.v1"), 422, "/type unknown-type"),
                bad(
                        e -> e.put("type", "org.throughline.rule-overridden.v1"),
                        422,
                        "/type unknown-type"),
                bad(
                        e -> e.put("type", "org.throughline.agency-registered.v1"),
                        422,
                        "/type unknown-type"),
                bad(
                        e -> e.put("type", "org.throughline.concern-logged.v9"),
                        422,
                        "/type unknown-version"),
                bad(e -> e.put("source", "urn:agency:nobody"), 422, "/source unknown-agency"),
                bad(
                        e -> e.put("source", "urn:agency:social-care"),
                        403,
                        "/source source-not-yours"),
                bad(
                        e -> e.put("subject", "case/00000000-0000-4000-8000-000000000000"),
                        422,
                        "/subject unknown-case"));
    }

    private static Stream<Arguments> fields() {
        return Stream.of(
                bad(inData(d -> d.remove("happened")), 422, "/data/happened missing"),
                bad(inData(d -> d.put("happened", "last week")), 422, "/data/happened not-valid"),
                bad(inData(d -> d.put("happened", "2008-02-31")), 422, "/data/happened not-valid"),
                bad(inData(d -> d.put("happened", 2008)), 422, "/data/happened not-a-string"),
                bad(inData(d -> d.put("weather", "fine")), 422, "/data/weather unknown-field"),
                bad(inData(d -> d.put("a b/c", "fine")), 422, "/data unknown-field"),
                bad(
                        inData(d -> d.put("contentStatus", "sure")),
                        422,
                        "/data/contentStatus not-valid"),
                bad(
                        inData(d -> d.put("happened", "x").put("weather", "y").remove("author")),
                        422,
                        "/data/author missing",
                        "/data/happened not-valid",
                        "/data/weather unknown-field"));
    }

    private static Stream<Arguments> people() {
        return Stream.of(
                bad(
                        inData(d -> d.putArray("subjects").add("Anna")),
                        422,
                        "/data/subjects/0 not-valid"),
                bad(inData(d -> d.putObject("author")), 422, "/data/author/role missing"),
                bad(
                        inData(d -> d.putObject("author").put("role", " ")),
                        422,
                        "/data/author/role not-a-text"),
                bad(
                        inData(
                                d ->
                                        d.putObject("author")
                                                .putObject("role")
                                                .put("text", "x")
                                                .put("who", "y")),
                        422,
                        "/data/author/role not-a-text"),
                bad(
                        inData(d -> d.put("causation", "#never-sent")),
                        422,
                        "/data/causation unknown-entry"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void eachFaultIsNamedByItsPointer(Consumer<ObjectNode> change, int status, String[] errors) {
        ObjectNode event = Events.concern(caseId);
        change.accept(event);

        Reply reply = post(CommandNode.STRUCTURED, event.toString());

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.errors()).containsExactlyInAnyOrder(errors);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("traceId").stringValue()).matches("[0-9a-f]{32}");
        assertThat(reply.json().path("status").intValue()).isEqualTo(status);
        reply.json()
                .path("errors")
                .forEach(error -> assertThat(error.path("hint").stringValue()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing|{",
                "twice|{\"id\":\"a\",\"id\":\"b\"}",
                "after|{} {}",
                "half a character|{\"id\":\"\\ud800\"}",
                "infinite|{\"id\":NaN}",
                "single quotes|{'id':1}"
            })
    void whatIsNotJsonIsMalformed(String name, String body) {
        Reply reply = post(CommandNode.STRUCTURED, body);

        assertThat(reply.status()).as(name).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("malformed");
    }

    @Test
    void anEmptyBodyIsMalformed() {
        assertThat(post(CommandNode.STRUCTURED, "").code()).isEqualTo("malformed");
    }

    @Test
    void deepNestingIsMalformed() {
        String deep = "{\"data\":" + "[".repeat(30) + "]".repeat(30) + "}";
        assertThat(post(CommandNode.STRUCTURED, deep).code()).isEqualTo("malformed");
    }

    @Test
    void aLongStringIsMalformed() {
        String text = "{\"data\":\"" + "x".repeat(100_001) + "\"}";
        assertThat(post(CommandNode.STRUCTURED, text).code()).isEqualTo("malformed");
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        byte[] latin1 = "{\"id\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        Reply reply =
                NODE.send(
                        NODE.request("/api/v1/events", "agency.police")
                                .header("Content-Type", CommandNode.STRUCTURED)
                                .POST(
                                        java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                                                latin1)));

        assertThat(reply.code()).isEqualTo("malformed");
    }

    @Test
    void anEventIsAnObject() {
        assertThat(post(CommandNode.STRUCTURED, "7").errors()).containsExactly(" not-an-object");
        assertThat(post(CommandNode.BATCH, "{}").code()).isEqualTo("malformed");
    }

    @Test
    void aBodyOverTheBoundIsTooLarge() {
        String large = "{\"data\":\"" + "x".repeat(1 << 20) + "\"}";
        assertThat(post(CommandNode.STRUCTURED, large).status()).isEqualTo(413);
        assertThat(post(CommandNode.BATCH, "[" + "1,".repeat(1 << 21) + "1]").code())
                .isEqualTo("too-large");
    }

    @Test
    void aBatchHasAtMost500Items() {
        Reply reply = post(CommandNode.BATCH, "[" + "1,".repeat(500) + "1]");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("too-many-items");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain",
                "application/xml",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "application/json; charset=iso-8859-1",
                "rubbish"
            })
    void otherContentTypesAreNotRead(String contentType) {
        Reply reply = post(contentType, "{}");
        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("unsupported-media-type");
    }

    private static Reply post(String contentType, String body) {
        return NODE.post("/api/v1/events", "agency.police", contentType, body);
    }
}
