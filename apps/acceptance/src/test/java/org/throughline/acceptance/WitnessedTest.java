package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.command.ledger.LogKeys;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.LogState;
import org.throughline.ledger.Origin;
import org.throughline.ledger.RootHash;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.TreeSize;
import org.throughline.ledger.VerifierKey;
import tools.jackson.databind.JsonNode;

/// A server and two witnesses of its log, each a process of its own: what bundles prove with them,
/// and what becomes of a log that tells two stories.
@Tag("server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WitnessedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Marker GONE = new Marker("qzgone");
    private static final Marker KEPT = new Marker("qzkept");

    @TempDir static Path folder;

    private final List<WitnessProcess> witnesses = new ArrayList<>();
    private RunningServer server;
    private List<String> logKeys;
    private OpenCase plain;
    private OpenCase erased;

    @BeforeAll
    void start() throws IOException {
        server = RunningServer.serve("witnessed");
        plain = OpenCase.on(server);
        plain.record(Events.concern("police", plain.id(), "The canary of police"));
        ErasureStory story = ErasureStory.on(server, GONE, KEPT);
        erased = story.open();
        story.erase();
        server.settle();
        logKeys =
                server.as("auditor")
                        .read("/api/v1/checkpoints")
                        .json()
                        .path("keys")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList();
        for (String name : List.of("one.test", "two.test")) {
            witnesses.add(WitnessProcess.of(server, name, logKeys));
        }
        server.stop();
        server.set(
                "THROUGHLINE_WITNESSES",
                String.join(",", witnesses.stream().map(WitnessProcess::setting).toList()));
        server.start();
        server.settle();
    }

    @AfterAll
    void stop() throws IOException {
        witnesses.forEach(WitnessProcess::close);
        server.close();
    }

    /// Waits until the newest checkpoint has what these witnesses sign.
    private SignedNote cosigned(List<WitnessProcess> by) {
        SignedNote[] newest = new SignedNote[1];
        Until.holds(
                "the cosignatures of " + by.size() + " witnesses",
                PATIENCE,
                () -> {
                    newest[0] =
                            SignedNote.parse(
                                    server.as("auditor").read("/api/v1/checkpoints/latest").text());
                    List<VerifierKey> keys =
                            by.stream()
                                    .flatMap(witness -> witness.keys().stream())
                                    .map(VerifierKey::parse)
                                    .toList();
                    return newest[0].verify(keys).good().size() == keys.size();
                });
        return newest[0];
    }

    private Path bundle(OpenCase of, String reader, List<WitnessProcess> by) throws IOException {
        cosigned(by);
        Path file = Files.createTempFile(folder, "case", ".bundle");
        Files.write(file, server.as(reader).read(of.path("/bundle")).body());
        return file;
    }

    private Program.Said verify(Path file, int quorum) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("verify", file.toString()));
        logKeys.forEach(key -> arguments.addAll(List.of("--log-key", key)));
        if (quorum > 0) {
            witnesses.stream()
                    .flatMap(witness -> witness.keys().stream())
                    .forEach(key -> arguments.addAll(List.of("--witness-key", key)));
            arguments.addAll(List.of("--quorum", Integer.toString(quorum)));
        }
        return server.run(arguments.toArray(String[]::new));
    }

    @Test
    void aBundleThatBothWitnessesSawIsValidAndCompleteAndWithoutThemUnwitnessed()
            throws IOException {
        Path file = bundle(plain, "auditor", witnesses);

        Program.Said both = verify(file, 2);
        assertThat(both.out())
                .as(both.err())
                .startsWith("VALID\n")
                .contains("It is complete", "The witness one.test", "The witness two.test");
        assertThat(both.exit()).isZero();

        Program.Said nobody = verify(file, 0);
        assertThat(nobody.out()).startsWith("UNWITNESSED\n");
        assertThat(nobody.exit()).isZero();
    }

    @Test
    void aBundleAfterAnErasureSaysWhatWasErasedToAllWhoMaySeeWhereItWas() throws IOException {
        Program.Said auditor = verify(bundle(erased, "auditor", witnesses), 2);
        assertThat(auditor.out())
                .startsWith("VALID-WITH-ERASURES\n")
                .containsPattern("event \\d+ says that texts about mother were erased, in event");
        assertThat(auditor.exit()).isZero();

        Path file = bundle(erased, "police", witnesses);
        Program.Said agency = verify(file, 2);
        assertThat(agency.out())
                .startsWith("VALID-WITH-WITHHELD\n") // others' events
                .containsPattern("event \\d+ says that texts about mother were erased, in event")
                .containsPattern("[1-9]\\d* erased, 0 withheld");
        assertThat(agency.exit()).isZero();
        assertThat(new Search(GONE).in("bundle", Files.readAllBytes(file))).isEmpty();
        assertThat(new Search(KEPT).in("bundle", Files.readAllBytes(file))).isNotEmpty();

        Program.Said stranger = verify(bundle(erased, "social-care", witnesses), 2);
        assertThat(stranger.out()).contains(" erased");
        assertThat(stranger.exit()).isZero();
    }

    @Test
    void twoStoriesOfOneSizeBecomeAnAccusationThatStandsAlone() throws Exception {
        cosigned(witnesses);
        WitnessProcess witness = witnesses.getFirst();
        SignedNote seen = witness.seen();
        long size = Checkpoint.parse(seen.text()).size().value();

        assertThat(witness.show(anotherStory(seen))).isEqualTo(409);

        Path accusation = witness.accusation(size);
        assertThat(accusation).exists();
        List<String> arguments = new ArrayList<>(List.of("-jar", Program.verifier().toString()));
        arguments.add(accusation.toString());
        logKeys.forEach(key -> arguments.addAll(List.of("--log-key", key)));
        Program.Said judged = Program.toolOnce("java", arguments.toArray(String[]::new));
        assertThat(judged.out())
                .startsWith("FORKED\n")
                .contains("signed two different checkpoints of " + size + " events");
        assertThat(judged.exit()).isEqualTo(1);
        assertThat(verify(accusation, 0).exit()).isEqualTo(1);

        // one kept checkpoint is enough to find it, too
        Path kept = folder.resolve("kept");
        Files.write(kept, seen.bytes());
        Path shown = folder.resolve("shown");
        Files.write(shown, anotherStory(seen).bytes());
        List<String> two = new ArrayList<>(List.of("verify", shown.toString()));
        two.addAll(List.of("--checkpoint", kept.toString()));
        logKeys.forEach(key -> two.addAll(List.of("--log-key", key)));
        Program.Said found = server.run(two.toArray(String[]::new));
        assertThat(found.out()).startsWith("FORKED\n");
        assertThat(found.exit()).isEqualTo(1);
    }

    /// What somebody with the keys of the log signs of other events.
    private SignedNote anotherStory(SignedNote seen) {
        Checkpoint told = Checkpoint.parse(seen.text());
        Origin origin = told.origin();
        TreeSize size = told.size();
        LogState state = told.state().orElseThrow();
        RootHash root = new RootHash(Sha256.of(new byte[] {1}));
        return Checkpoint.of(origin, size, root, state)
                .signedBy(LogKeys.open(server.home().resolve("keys"), origin, true).signers());
    }

    @Test
    void withOneWitnessLessAQuorumOfTwoIsNotReached() throws IOException {
        try (WitnessProcess third = WitnessProcess.of(server, "three.test", logKeys)) {
            Path file = bundle(plain, "auditor", witnesses);
            List<String> arguments = new ArrayList<>(List.of("verify", file.toString()));
            logKeys.forEach(key -> arguments.addAll(List.of("--log-key", key)));
            Stream.of(witnesses.getFirst(), third)
                    .flatMap(witness -> witness.keys().stream())
                    .forEach(key -> arguments.addAll(List.of("--witness-key", key)));
            arguments.addAll(List.of("--quorum", "2"));

            Program.Said said = server.run(arguments.toArray(String[]::new));

            assertThat(said.out()).startsWith("UNWITNESSED\n");
            assertThat(said.exit()).isEqualTo(1);
        }
    }
}
