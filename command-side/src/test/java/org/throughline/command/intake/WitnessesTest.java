package org.throughline.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.ledger.Integrator;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.SignedNote;
import tools.jackson.databind.JsonNode;

/// The log shows its checkpoints to a witness, which here believes everything.
@Tag("server")
class WitnessesTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final AtomicLong seen = new AtomicLong();
    private final AtomicBoolean hasAnotherStory = new AtomicBoolean();
    private final AtomicBoolean refuses = new AtomicBoolean();
    private NoteSigner signer;
    private HttpServer witness;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        signer =
                NoteSigner.of(
                        new KeyName("witness.test"),
                        SignatureType.ED25519_WITNESS,
                        KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        witness = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        witness.createContext("/add-checkpoint", this::answer);
        witness.start();
    }

    @AfterEach
    void stop() {
        witness.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            if (refuses.get()) {
                exchange.sendResponseHeaders(422, -1);
                return;
            }
            int blank = body.indexOf("\n\n");
            long old = Long.parseLong(body.substring(4, body.indexOf('\n')));
            String text = SignedNote.parse(body.substring(blank + 2)).text();
            if (hasAnotherStory.get()) {
                seen.set(Checkpoint.parse(text).size().value());
            }
            boolean known = old == seen.get() && !hasAnotherStory.get();
            String cosigned = new SignedNote(text, List.of(signer.cosign(text, NOW))).toString();
            String said = known ? cosigned.substring(text.length() + 1) : seen.get() + "\n";
            if (known) {
                seen.set(Checkpoint.parse(text).size().value());
            }
            byte[] bytes = said.getBytes(UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 409, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private CommandNode node(CommandDatabases databases) {
        String setting =
                signer.key().text() + " http://127.0.0.1:" + witness.getAddress().getPort();
        return new CommandNode(databases, 4, Map.of("throughline.witnesses", setting));
    }

    @Test
    void whatAWitnessSignsStandsUnderTheCheckpointAndNotInReceipts() {
        CommandDatabases databases = new CommandDatabases();
        try (CommandNode node = node(databases)) {
            node.register("police", "social-care");
            String receipt =
                    node.submit(Events.opening("0b8c4c1e-0000-4000-8000-000000000001"))
                            .json()
                            .path("receipt")
                            .stringValue();
            Patience.until(
                    "a cosignature",
                    () -> databases.number("SELECT count(*) FROM cosignature") > 0);
            long size = databases.number("SELECT max(size) FROM cosignature");

            SignedNote note =
                    SignedNote.parse(node.get("/api/v1/checkpoints/" + size, "auditor").text());

            assertThat(note.signatures()).hasSize(3);
            assertThat(note.verify(List.of(signer.key())).hold()).isTrue();
            assertThat(node.get(receipt, "auditor").text()).doesNotContain("witness.test");
        }
        try (CommandNode again = node(databases)) {
            again.submit(Events.opening("0b8c4c1e-0000-4000-8000-000000000002"));
            Patience.until(
                    "the next cosignature",
                    () -> databases.number("SELECT count(*) FROM cosignature") > 1);
        }
    }

    @Test
    void aWitnessThatRefusesIsTold() {
        refuses.set(true);
        CommandDatabases databases = new CommandDatabases();
        try (CommandNode node = node(databases)) {
            node.register("police", "social-care");
            Patience.until(
                    "the refusal",
                    () -> told(node).path("state").stringValue("").equals("refuses"));
            assertThat(told(node).path("status").intValue()).isEqualTo(422);
            MeterRegistry numbers = node.bean(MeterRegistry.class);
            assertThat(gauge(numbers, "refuses")).isEqualTo(1);

            refuses.set(false);
            Patience.until(
                    "a cosignature",
                    () -> told(node).path("state").stringValue("").equals("cosigns"));
            assertThat(told(node).has("status")).isFalse();
            assertThat(gauge(numbers, "refuses")).isZero();
            assertThat(gauge(numbers, "size")).isPositive();
        }
    }

    private static double gauge(MeterRegistry numbers, String what) {
        return numbers.get("throughline.witness." + what).gauge().value();
    }

    private static JsonNode told(CommandNode node) {
        return node.get("/api/v1/checkpoints", "auditor").json().path("witnesses").path(0);
    }

    @Test
    void aWitnessThatHasSeenMoreEndsAllSigning() {
        seen.set(1_000);
        endsAllSigning("the witness witness.test has seen 1000 events");
    }

    @Test
    void aWitnessThatHasSeenAnotherCheckpointOfThatSizeEndsAllSigning() {
        hasAnotherStory.set(true);
        endsAllSigning("the witness witness.test has seen another checkpoint of ");
    }

    private void endsAllSigning(String why) {
        CommandDatabases databases = new CommandDatabases();
        try (CommandNode node = node(databases)) {
            node.register("police", "social-care");

            Patience.until(
                    "the integrator stops",
                    () -> node.bean(Integrator.class).corruption().isPresent());

            assertThat(node.bean(Integrator.class).corruption().orElseThrow()).contains(why);
            assertThat(node.get("/api/v1/checkpoints/latest", "auditor").code())
                    .isEqualTo("ledger-stopped");
        }
    }
}
