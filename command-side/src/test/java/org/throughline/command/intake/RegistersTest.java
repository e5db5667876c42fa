package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.command.intake.CommandNode.Reply;
import org.throughline.command.store.PostgresEventSource;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.schema.Kebab;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.codec.Leaves;
import tools.jackson.databind.JsonNode;

/// Agencies, cases, schemas and the log as lists.
@Tag("server")
class RegistersTest {

    private static final CommandNode NODE = CommandNode.shared();

    private static Reply register(String body) {
        return NODE.post("/api/v1/agencies", "admin", "application/json", body);
    }

    private static Reply open(String body, String... headers) {
        return NODE.post("/api/v1/cases", "agency.police", "application/json", body, headers);
    }

    @Test
    void anAgencyIsRegisteredOnce() {
        Reply first = register("{\"id\":\"camhs\",\"kind\":\"camhs\"}");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().propertyNames())
                .containsExactly("id", "kind", "eventId", "position", "ledgerTime");

        Reply again = register("{\"id\":\"camhs\",\"kind\":\"camhs\"}");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());

        Reply other = register("{\"id\":\"camhs\",\"kind\":\"police\"}");
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    void whatIsNoAgencyIsRefusedFieldByField() {
        Reply reply = register("{\"id\":\"Not An Id\",\"kind\":\"circus\",\"name\":\"x\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.errors())
                .containsExactlyInAnyOrder(
                        "/id not-valid", "/kind not-valid", "/name unknown-field");
        assertThat(register("[]").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource(KnowerKind.class)
    void noAgencyHasTheWordForAnotherKnowerAsItsId(KnowerKind kind) {
        Reply reply = register("{\"id\":\"%s\",\"kind\":\"other\"}".formatted(Kebab.text(kind)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("agency-id-reserved");
        assertThat(reply.errors()).containsExactly("/id agency-id-reserved");
        assertThat(reply.text()).doesNotContain(":\"" + Kebab.text(kind) + "\"");
    }

    @Test
    void aCaseIsOpenedWithAlmostNothing() {
        Reply reply = open("{}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.json().path("version").intValue()).isEqualTo(1);
        assertThat(NODE.submit(Events.concern(reply.json().path("caseId").stringValue())).status())
                .isEqualTo(201);
    }

    @Test
    void aCaseIsOpenedOnceForEachKey() {
        Reply first = open("{\"nature\":\"synthetic\"}", "Idempotency-Key", "import-1");
        Reply again = open("{\"nature\":\"synthetic\"}", "Idempotency-Key", "import-1");
        Reply other = open("{\"nature\":\"live\"}", "Idempotency-Key", "import-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().path("caseId")).isEqualTo(first.json().path("caseId"));
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    void aCaseIsOpenedByACloudEventWithoutSubject() {
        var event = Events.full("case-opened.v1", "x");
        event.remove("subject");
        Reply first = open(event.toString());
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(open(event.toString()).json().path("caseId"))
                .isEqualTo(first.json().path("caseId"));

        var concern = Events.concern("x");
        assertThat(open(concern.toString()).code()).isEqualTo("unknown-type");
    }

    @Test
    void anOpenCaseIsNotOpenedAgain() {
        var event = Events.full("case-opened.v1", NODE.open());

        Reply reply = open(event.toString());

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("case-already-open");
    }

    @Test
    void eachTypeHasItsSchema() {
        JsonNode list = NODE.get("/api/v1/schemas", "agency.police").json().path("schemas");
        assertThat(list.valueStream())
                .extracting(type -> type.path("type").stringValue())
                .contains("agency-registered", "contact-recorded")
                .doesNotContain("rule-overridden");
        for (JsonNode type : list) {
            Reply schema = NODE.get(type.path("schema").stringValue(), "agency.police");
            assertThat(schema.status()).isEqualTo(200);
            assertThat(schema.json().path("title").stringValue())
                    .isEqualTo(type.path("type").stringValue() + ".v1");
        }
        assertThat(NODE.get("/api/v1/schemas/concern-logged/1", "auditor").status()).isEqualTo(200);
        assertThat(NODE.get("/api/v1/schemas/concern-logged/v2", "auditor").status())
                .isEqualTo(404);
        assertThat(NODE.get("/api/v1/schemas/rule-overridden/v1", "auditor").status())
                .isEqualTo(404);
    }

    @Test
    void theLogIsReadInOrder() {
        NODE.submit(Events.concern(NODE.open()));
        JsonNode page = NODE.get("/api/v1/log?after=1&limit=2", "auditor").json();

        assertThat(page.path("events").valueStream())
                .extracting(event -> event.path("position").longValue())
                .containsExactly(2L, 3L);
        RecordedEvent row =
                NODE.bean(PostgresEventSource.class).readAfter(Position.of(1), 1).getFirst();
        JsonNode first = page.path("events").get(0);
        assertThat(Base64.getDecoder().decode(first.path("public").stringValue()))
                .isEqualTo(row.publicPart());
        assertThat(Base64.getDecoder().decode(first.path("sealed").stringValue()))
                .isEqualTo(row.sealedPart());
        assertThat(first.path("leafHash").stringValue())
                .isEqualTo(LeafHash.of(Leaves.of(Origin.of("throughline.local/log"), row)).hex());
    }

    @Test
    void theLogTakesNumbersOnly() {
        for (String query : new String[] {"after=x", "after=-1", "limit=1001", "limit=x"}) {
            Reply reply = NODE.get("/api/v1/log?" + query, "admin");
            assertThat(reply.status()).as(query).isEqualTo(400);
            assertThat(reply.code()).isEqualTo("bad-parameter");
        }
    }
}
