package org.throughline.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.MapProof;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.VerifierKey;
import org.throughline.ledger.verify.OfflineVerifier;
import org.throughline.ledger.verify.Report;
import org.throughline.ledger.verify.Samples;
import org.throughline.ledger.verify.Trust;
import org.throughline.ledger.verify.Verdict;
import tools.jackson.databind.JsonNode;

/// Evidence bundles, as those who may read a case get them, and what a deep check finds.
@Tag("server")
class BundleTest {

    private static final String OF_SOCIAL_CARE = "The canary of social care";

    private static RunningServer server;
    private static OpenCase open;
    private static String receipt;

    @TempDir Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = RunningServer.serve("bundle");
        open = OpenCase.on(server);
        open.record(Events.concern("social-care", open.id(), OF_SOCIAL_CARE));
        JsonNode last = open.record(Events.concern("police", open.id(), "The canary of police"));
        receipt = Json.text(last, "receipt");
        server.settle();
        Until.holds(
                "a receipt",
                Duration.ofSeconds(30),
                () -> server.as("police").get(receipt).status() == 200);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static OfflineVerifier verifier() {
        List<VerifierKey> keys =
                server.as("auditor")
                        .read("/api/v1/checkpoints")
                        .json()
                        .path("keys")
                        .valueStream()
                        .map(key -> VerifierKey.parse(key.stringValue("")))
                        .toList();
        assertThat(keys).hasSize(2);
        return new OfflineVerifier(Trust.of(keys, List.of(), 0));
    }

    @Test
    void anAuditorsBundleIsWholeAndLacksAWitnessAlone() {
        Report report = verifier().verify(server.as("auditor").read(open.path("/bundle")).body());

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.UNWITNESSED);
        assertThat(report.counts().eventsShown()).isEqualTo(3);
        assertThat(report.counts().textsOpen()).isPositive();
        assertThat(report.subject()).contains(open.id());
    }

    @Test
    void anAgencysBundleNamesWhatIsWithheldAndDoesNotHoldIt() {
        byte[] bundle = server.as("police").read(open.path("/bundle")).body();
        Report report = verifier().verify(bundle);

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.UNWITNESSED);
        assertThat(report.counts().eventsWithheld()).isPositive();
        assertThat(new String(bundle, UTF_8))
                .contains("The canary of police")
                .doesNotContain(OF_SOCIAL_CARE);
    }

    @Test
    void theCommandWritesItAndWritesOverNothing() throws IOException {
        Path file = folder.resolve("case.bundle");

        Program.Said said =
                server.run("bundle", open.id(), "-o", file.toString(), "--as", "auditor");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(verifier().verify(Files.readAllBytes(file)).verdict())
                .isEqualTo(Verdict.UNWITNESSED);

        assertThat(server.run("bundle", open.id(), "-o", file.toString(), "--as", "auditor").exit())
                .isEqualTo(2);
    }

    @Test
    void theHomeThatFetchedItHasTheKeysToCheckItAndAnothersDoNotPass() throws IOException {
        String file = folder.resolve("fetched.bundle").toString();
        assertThat(server.run("bundle", open.id(), "-o", file, "--as", "auditor").exit()).isZero();
        assertThat(verify(server.home(), file).exit()).isZero();
        assertThat(server.run("verify", file).exit()).isZero();

        assertThat(verify(folder, file).exit()).isEqualTo(2);
        Files.writeString(
                folder.resolve("known-logs.policy"),
                "log " + Samples.LOG.key().text() + "\nquorum none\n");
        assertThat(verify(folder, file).exit()).isEqualTo(1);
    }

    /// As the launcher starts it.
    private static Program.Said verify(Path home, String file) throws IOException {
        return Program.toolOnce(
                "java", "-jar", Program.verifier().toString(), "--home", home.toString(), file);
    }

    @Test
    void aReceiptHoldsAndAFlippedByteDoesNot() {
        byte[] bytes = server.as("police").read(receipt).body();
        assertThat(verifier().verify(bytes).verdict()).isEqualTo(Verdict.UNWITNESSED);

        byte[] bundle = server.as("auditor").read(open.path("/bundle")).body();
        bundle[bundle.length / 2] ^= 1;
        assertThat(verifier().verify(bundle).verdict().exit(false)).isEqualTo(1);
    }

    @Test
    void thatThereIsNoSuchCaseIsProvedToAnAuditorAlone() {
        String nobody = "/api/v1/cases/0b8c4c1e-0000-4000-8000-00000000dead/proof";
        server.as("police").get(nobody).expect(404);

        JsonNode answer = server.as("auditor").read(nobody).json();

        assertThat(answer.path("present").booleanValue()).isFalse();
        Checkpoint signed =
                Checkpoint.parse(SignedNote.parse(Json.text(answer, "checkpoint")).text());
        MapProof proof =
                new MapProof(
                        answer.path("siblings")
                                .valueStream()
                                .map(hash -> Sha256.ofHex(hash.stringValue("")))
                                .toList(),
                        null);
        StreamTag tag = StreamTag.of(signed.origin(), Json.text(answer, "stream"));
        if (!answer.has("found")) {
            assertThat(proof.verify(tag, signed.state().orElseThrow().map())).isTrue();
        }
        JsonNode there = server.as("police").read(open.path("/proof")).json();
        assertThat(there.path("present").booleanValue()).isTrue();
        assertThat(there.path("count").longValue()).isEqualTo(3);
    }

    @Test
    void theDeepCheckReadsEverythingAndNamesAProjectionThatWasEdited()
            throws IOException, SQLException {
        Program.Said well = server.run("doctor", "--deep", "--as", "auditor");
        assertThat(well.out()).as(well.err()).contains("of them signed, root");
        assertThat(well.exit()).as(well.out()).isZero();

        try (ServerDatabase reads = ServerDatabase.ofReads(server)) {
            reads.run("UPDATE chronology_version SET recorded = '2007-01-01T00:00:00Z'");
        }

        Program.Said found = server.run("doctor", "--deep", "--as", "auditor");
        assertThat(found.out())
                .contains("table chronology_version: is not what the log makes of it");
        assertThat(found.exit()).isEqualTo(1);
    }
}
