package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.VerifierKey;

/// A log changes its keys while a witness watches: who has the first keys alone can check what the
/// new ones signed, and the witness goes on by itself.
@Tag("server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedKeysTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir static Path folder;

    private RunningServer server;
    private WitnessProcess witness;
    private OpenCase open;
    private List<String> first;
    private List<String> second;
    private String receipt;

    @BeforeAll
    void changeTheKeys() throws IOException {
        server = RunningServer.serve("changed-keys");
        open = OpenCase.on(server);
        server.settle();
        first = lines(server.run("log-keys", "list", "--as", "auditor"));
        witness = WitnessProcess.of(server, "one.test", first);
        server.stop();
        server.set("THROUGHLINE_WITNESSES", witness.setting());
        server.start();
        cosigned();
        second = lines(server.run("log-keys", "change"));
        receipt =
                Json.text(
                        open.record(Events.concern("police", open.id(), "after the change")),
                        "receipt");
        server.settle();
    }

    @AfterAll
    void stop() throws IOException {
        witness.close();
        server.close();
    }

    private static List<String> lines(Program.Said said) {
        assertThat(said.exit()).as(said.err()).isZero();
        return said.out().lines().toList();
    }

    private SignedNote newest() {
        return SignedNote.parse(server.as("auditor").read("/api/v1/checkpoints/latest").text());
    }

    private void cosigned() {
        List<VerifierKey> keys = witness.keys().stream().map(VerifierKey::parse).toList();
        Until.holds(
                "the cosignature of the newest checkpoint",
                PATIENCE,
                () -> newest().verify(keys).good().size() == keys.size());
    }

    private Path file(String name, String path) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, server.as("auditor").read(path).body());
        return file;
    }

    /// By the verifier that stands alone.
    private Program.Said verify(Path file, List<String> logKeys, String... more)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-jar", Program.verifier().toString()));
        arguments.add(file.toString());
        logKeys.forEach(key -> arguments.addAll(List.of("--log-key", key)));
        witness.keys().forEach(key -> arguments.addAll(List.of("--witness-key", key)));
        arguments.addAll(List.of(more));
        return Program.toolOnce("java", arguments.toArray(String[]::new));
    }

    @Test
    void theWitnessFollowsWithoutBeingStartedAgain() throws IOException {
        assertThat(first).hasSize(2).doesNotContainAnyElementsOf(second);
        cosigned();
        List<VerifierKey> keys = second.stream().map(VerifierKey::parse).toList();
        assertThat(newest().verify(keys).good()).hasSize(2);

        Program.Said said =
                verify(file("case.bundle", open.path("/bundle")), first, "--quorum", "1");

        assertThat(said.out()).startsWith("VALID\n").contains("It is complete");
        assertThat(said.exit()).isZero();
    }

    @Test
    void theFirstKeysCheckAReceiptFromAfterTheChangeWithAnyBundleBesideIt() throws IOException {
        Path paper = file("one.receipt", receipt);
        Path bundle = file("any.bundle", open.path("/bundle"));
        assertThat(Files.readAllBytes(bundle)["throughline/bundle".length()]).isEqualTo((byte) 2);

        Program.Said alone = verify(paper, first);
        assertThat(alone.exit()).as(alone.out()).isNotZero();

        Program.Said withKeys = verify(paper, first, "--keys", bundle.toString());
        assertThat(withKeys.exit()).as(withKeys.out()).isZero();
        assertThat(withKeys.out()).startsWith("UNWITNESSED\n");

        assertThat(verify(paper, second).exit()).isZero();
        assertThat(verify(bundle, second).exit()).isZero();
    }
}
