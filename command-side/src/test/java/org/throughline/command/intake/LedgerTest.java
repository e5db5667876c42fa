package org.throughline.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;
import org.throughline.command.ledger.Integrator;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.ConsistencyProof;
import org.throughline.ledger.InclusionProof;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.MapProof;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Receipt;
import org.throughline.ledger.RootHash;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.Tile;
import org.throughline.ledger.VerifierKey;
import tools.jackson.databind.JsonNode;

/// What is signed of the log and proved by it, over HTTP.
@Tag("server")
class LedgerTest {

    private static final Origin ORIGIN = Origin.of("throughline.local/log");
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

    private static Reply recorded() {
        Reply reply = node.submit(Events.concern(caseId));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply;
    }

    private static long signedUpTo(long position) {
        Patience.until(
                "a checkpoint that covers position " + position,
                () ->
                        latest().map(Checkpoint::size)
                                .filter(size -> size.value() >= position)
                                .isPresent());
        return latest().orElseThrow().size().value();
    }

    private static Optional<Checkpoint> latest() {
        Reply reply = node.get("/api/v1/checkpoints/latest", "auditor");
        return reply.status() == 200
                ? Optional.of(Checkpoint.parse(SignedNote.parse(reply.text()).text()))
                : Optional.empty();
    }

    private static List<VerifierKey> keys() {
        return node.get("/api/v1/checkpoints", "agency.police")
                .json()
                .path("keys")
                .valueStream()
                .map(key -> VerifierKey.parse(key.stringValue()))
                .toList();
    }

    private static byte[] bytes(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> response =
                    http.send(
                            node.request(path, "auditor").GET().build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response.body();
        }
    }

    @Test
    void checkpointsAreSignedWithBothKeysSoonAfterAnAppend() {
        long position = recorded().json().path("position").longValue();

        signedUpTo(position);

        SignedNote note = SignedNote.parse(node.get("/api/v1/checkpoints/latest", "admin").text());
        assertThat(keys()).hasSize(2);
        assertThat(note.verify(keys()).good()).hasSize(2);
        assertThat(note.verify(keys()).hold()).isTrue();
    }

    @Test
    void whoeverWaitsGetsTheReceiptWithTheAnswerAndItNeverChanges() {
        Reply reply =
                node.post(
                        "/api/v1/events",
                        "agency.police",
                        CommandNode.STRUCTURED,
                        Events.concern(caseId).toString(),
                        "Prefer",
                        "wait=10");

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.header("Preference-Applied")).isEqualTo("wait=10");
        String proof = reply.json().path("proof").stringValue();
        Receipt receipt = Receipt.parse(proof.getBytes(UTF_8));
        assertThat(LeafHash.of(receipt.leaf()).hex())
                .isEqualTo(reply.json().path("leafHash").stringValue());
        assertThat(receipt.checkpoint().verify(keys()).hold()).isTrue();
        Checkpoint signed = Checkpoint.parse(receipt.checkpoint().text());
        assertThat(
                        new InclusionProof(receipt.leaf().position(), signed.size(), receipt.path())
                                .verify(LeafHash.of(receipt.leaf()), signed.root()))
                .isTrue();

        signedUpTo(recorded().json().path("position").longValue());
        String link = reply.json().path("receipt").stringValue();
        assertThat(node.get(link, "agency.police").text()).isEqualTo(proof);
    }

    @Test
    void anEventThatIsNotThereHasNoReceipt() {
        assertThat(
                        node.get(
                                        "/api/v1/events/01900000-0000-7000-8000-000000000001/receipt",
                                        "auditor")
                                .status())
                .isEqualTo(404);
        assertThat(node.get("/api/v1/events/x/receipt", "auditor").code()).isEqualTo("not-found");
    }

    @Test
    void laterCheckpointsAreConsistentWithEarlierOnes() {
        long first = signedUpTo(recorded().json().path("position").longValue());
        long second = signedUpTo(recorded().json().path("position").longValue());

        JsonNode answer =
                node.get(
                                "/api/v1/checkpoints/consistency?from=" + first + "&to=" + second,
                                "auditor")
                        .json();

        List<byte[]> path =
                answer.path("path")
                        .valueStream()
                        .map(hash -> Sha256.ofHex(hash.stringValue()).bytes())
                        .toList();
        assertThat(
                        ConsistencyProof.verify(
                                first, second, path, root(first).bytes(), root(second).bytes()))
                .isTrue();
    }

    private static RootHash root(long size) {
        return Checkpoint.parse(node.get("/api/v1/checkpoints/" + size, "auditor").text()).root();
    }

    @Test
    void whoeverReadsAllLeavesComesToTheSameCheckpoint() throws Exception {
        for (int batch = 0; batch < 6; batch++) {
            List<String> events = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                events.add(Events.concern(caseId).toString());
            }
            node.post("/api/v1/events", "agency.police", CommandNode.BATCH, events.toString());
        }
        long size = signedUpTo(DATABASES.number("SELECT count(*) FROM event"));
        LogAudit audit = new LogAudit(ORIGIN);

        for (long number = 0; number * 256 < size; number++) {
            int width = (int) Math.min(256, size - number * 256);
            String path = new Tile(0, number, width).path().substring("tile/0/".length());
            audit.addAll(bytes("/api/v1/log/tile/entries/" + path));
        }

        SignedNote note =
                SignedNote.parse(node.get("/api/v1/checkpoints/" + size, "auditor").text());
        assertThat(audit.agreesWith(note)).isTrue();
        assertThat(DATABASES.number("SELECT count(*) FROM tile")).isGreaterThanOrEqualTo(2);
        byte[] full = bytes("/api/v1/log/tile/0/000");
        assertThat(full).hasSize(256 * 32);
        assertThat(bytes("/api/v1/log/tile/0/000.p/5")).isEqualTo(Arrays.copyOf(full, 160));
        assertThat(node.get("/api/v1/log/tile/0/999", "auditor").status()).isEqualTo(404);
    }

    @Test
    void theMapSaysHowManyEventsACaseHasAndThatAnotherHasNone() {
        signedUpTo(recorded().json().path("position").longValue());

        JsonNode there = node.get("/api/v1/log/proof?stream=case/" + caseId, "relay").json();
        String other = "case/01900000-0000-7000-8000-000000000001";
        JsonNode nowhere = node.get("/api/v1/log/proof?stream=" + other, "relay").json();

        StreamTag tag = StreamTag.of(ORIGIN, "case/" + caseId);
        MapProof proof = proof(there);
        SignedNote note = SignedNote.parse(there.path("checkpoint").stringValue());
        assertThat(proof.verify(tag, Checkpoint.parse(note.text()).state().orElseThrow().map()))
                .isTrue();
        assertThat(proof.count(tag)).isGreaterThanOrEqualTo(2);
        SignedNote second = SignedNote.parse(nowhere.path("checkpoint").stringValue());
        StreamTag absent = StreamTag.of(ORIGIN, other);
        assertThat(
                        proof(nowhere)
                                .verify(
                                        absent,
                                        Checkpoint.parse(second.text())
                                                .state()
                                                .orElseThrow()
                                                .map()))
                .isTrue();
        assertThat(proof(nowhere).count(absent)).isZero();
    }

    private static MapProof proof(JsonNode answer) {
        List<Sha256> siblings =
                answer.path("siblings")
                        .valueStream()
                        .map(hash -> Sha256.ofHex(hash.stringValue()))
                        .toList();
        JsonNode found = answer.path("found");
        return new MapProof(
                siblings,
                found.isMissingNode()
                        ? null
                        : new StreamState(
                                new StreamTag(Sha256.ofHex(found.path("tag").stringValue())),
                                found.path("count").longValue(),
                                new RootHash(Sha256.ofHex(found.path("root").stringValue()))));
    }

    @Test
    void twoNodesSignOneLogAndEitherProvesIt() {
        try (CommandNode second = new CommandNode(DATABASES, 4, Map.of())) {
            Reply reply = second.submit(Events.concern(caseId));
            long size = signedUpTo(reply.json().path("position").longValue());

            assertThat(second.get("/api/v1/checkpoints/" + size, "auditor").text())
                    .isEqualTo(node.get("/api/v1/checkpoints/" + size, "auditor").text());
            assertThat(second.bean(Integrator.class).corruption()).isEmpty();
        }
        signedUpTo(recorded().json().path("position").longValue());
    }
}
