package org.throughline.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;
import org.throughline.command.ledger.Integrator;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.Origin;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.VerifierKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The keys that sign the log are changed while it lives (ADR 0028).
@Tag("server")
class LogKeysTest {

    private static final Origin ORIGIN = Origin.of("throughline.local/log");

    private final CommandDatabases databases = new CommandDatabases();

    private CommandNode node() {
        return new CommandNode(databases, 4);
    }

    private static Reply change(CommandNode node, List<VerifierKey> retires) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        retires.forEach(key -> body.withArray("retires").add(key.text()));
        return node.post("/api/v1/log/keys", "admin", "application/json", body.toString());
    }

    private static List<VerifierKey> keys(JsonNode answer) {
        return answer.path("keys")
                .valueStream()
                .map(key -> VerifierKey.parse(key.stringValue()))
                .toList();
    }

    private static List<VerifierKey> keys(CommandNode node) {
        return keys(node.get("/api/v1/checkpoints", "agency.police").json());
    }

    private static SignedNote signedUpTo(CommandNode node, long position) {
        Patience.until("a checkpoint of " + position, () -> size(node) >= position);
        return SignedNote.parse(node.get("/api/v1/checkpoints/latest", "auditor").text());
    }

    private static long size(CommandNode node) {
        Reply reply = node.get("/api/v1/checkpoints/latest", "auditor");
        return reply.status() == 200 ? Checkpoint.parse(reply.text()).size().value() : 0;
    }

    private static long appended(CommandNode node, String caseId) {
        return node.submit(Events.concern(caseId)).json().path("position").longValue();
    }

    @Test
    void newKeysSignFromTheirEventOnAndOldCheckpointsStayAsTheyWere() {
        String caseId;
        List<VerifierKey> second;
        try (CommandNode node = node()) {
            node.register("police", "social-care");
            caseId = node.open();
            long before = appended(node, caseId);
            SignedNote old = signedUpTo(node, before);
            List<VerifierKey> first = keys(node);

            Reply reply = change(node, first);

            assertThat(reply.status()).as(reply.text()).isEqualTo(201);
            second = keys(reply.json());
            assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
            long position = reply.json().path("position").longValue();
            SignedNote fresh = signedUpTo(node, Math.max(position, appended(node, caseId)));
            assertThat(fresh.verify(second).good()).hasSize(2);
            assertThat(fresh.verify(first).good()).isEmpty();
            assertThat(keys(node)).isEqualTo(second);
            String size = Checkpoint.parse(old.text()).size().toString();
            assertThat(node.get("/api/v1/checkpoints/" + size, "auditor").text())
                    .isEqualTo(old.toString());
            assertThat(change(node, first).code()).isEqualTo("log-keys-changed");
            assertThat(databases.number("SELECT count(*) FROM event WHERE stream = 'system'"))
                    .isEqualTo(1);
        }
        try (CommandNode again = node()) {
            SignedNote note = signedUpTo(again, appended(again, caseId));
            assertThat(note.verify(second).good()).hasSize(2);
            assertThat(change(again, second).status()).isEqualTo(201);
            assertThat(again.bean(Integrator.class).corruption()).isEmpty();
        }
    }

    @Test
    void nobodyElseChangesThemAndTheRequestSaysWhichOnesGo() {
        try (CommandNode node = node()) {
            node.register("police", "social-care");
            String caseId = node.open();
            signedUpTo(node, appended(node, caseId));

            for (String role : List.of("agency.police", "auditor", "relay")) {
                Reply reply = node.post("/api/v1/log/keys", role, "application/json", "{}");
                assertThat(reply.status()).as(role).isEqualTo(403);
            }
            for (String body :
                    List.of("{}", "[]", "{\"retires\":[1]}", "{\"retires\":[],\"more\":1}")) {
                Reply reply = node.post("/api/v1/log/keys", "admin", "application/json", body);
                assertThat(reply.status()).as(body).isEqualTo(422);
            }
            assertThat(change(node, keys(node).subList(0, 1)).status()).isEqualTo(409);
            ObjectNode event = Events.concern(caseId);
            event.put("type", "org.throughline.log-keys-changed.v1");
            assertThat(node.submit(event).status()).isEqualTo(422);
            assertThat(databases.number("SELECT count(*) FROM event WHERE stream = 'system'"))
                    .isZero();
        }
    }

    @Test
    void withoutTheNewPrivateKeyNothingIsSigned() throws Exception {
        String id;
        try (CommandNode node = node()) {
            node.register("police", "social-care");
            signedUpTo(node, 1);
            Reply reply = change(node, keys(node));
            signedUpTo(node, reply.json().path("position").longValue());
            id = keys(reply.json()).getFirst().toString().replaceAll(".*\\+", "");
        }
        databases.removeKey("log-ed25519-" + id + ".key");
        try (CommandNode node = node()) {
            stopped(node, "the key file log-ed25519-" + id + ".key is missing");
        }
    }

    @Test
    void aChangeThatTheKeysOfThisLogDidNotSignEndsAllSigning() throws Exception {
        try (CommandNode node = node()) {
            node.register("police", "social-care");
            signedUpTo(node, 1);
            KeyChange change = KeyChange.signed(ORIGIN, List.of(stranger()), List.of(stranger()));
            insert(change);
            stopped(node, "begin with other keys than this log's");
            assertThat(keys(node)).isEmpty();
        }
    }

    private static void stopped(CommandNode node, String where) throws Exception {
        Integrator integrator = node.bean(Integrator.class);
        Patience.until("the integrator stops", () -> integrator.corruption().isPresent());
        assertThat(integrator.corruption().orElseThrow()).contains(where);
        assertThat(change(node, List.of(stranger().key())).code()).isEqualTo("ledger-stopped");
    }

    private static NoteSigner stranger() throws Exception {
        return NoteSigner.of(
                new KeyName(ORIGIN.text()),
                SignatureType.ED25519,
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    /// As somebody would who has the database and no key.
    private void insert(KeyChange change) {
        UUID id = UUID.fromString("01900000-0000-7000-8000-0000000000ff");
        ObjectNode data = JsonMapper.shared().createObjectNode().put("change", change.text());
        String part =
                "{\"agency\":\"throughline\",\"data\":%s,\"eventId\":\"%s\",\"submission\":\"%s\",\"type\":\"%s\"}"
                        .formatted(data, id, "00".repeat(32), "log-keys-changed.v1");
        databases.own(
                """
                INSERT INTO event
                SELECT max(position) + 1, '%s', 'system', 0, 3, max(ledger_time) + interval '1 second',
                       decode('%s', 'hex'), decode('%s', 'hex'), ''
                  FROM event
                """
                        .formatted(
                                id,
                                "ab".repeat(32),
                                HexFormat.of().formatHex(part.getBytes(UTF_8))));
    }
}
