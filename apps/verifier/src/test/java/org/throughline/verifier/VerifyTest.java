package org.throughline.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ledger.Accusation;
import org.throughline.ledger.BundledEvent;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.SampleLog;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.TestKeys;
import org.throughline.ledger.VerifierKey;
import org.throughline.ledger.verify.Samples;

class VerifyTest {

    private static final VerifierKey OTHER =
            TestKeys.signer("elsewhere/log", SignatureType.ED25519, 9).key();

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final String logKey = Samples.LOG.key().text();
    private final String witnessKey = Samples.MAP_WITNESS.key().text();
    private String bundle = "";

    @BeforeEach
    void aBundle() throws IOException {
        bundle = file("case.bundle", Samples.whole().bytes());
    }

    @Test
    void saysInPlainWordsWhatIsProved() {
        assertThat(run(bundle, "--log-key", logKey, "--witness-key", witnessKey)).isZero();
        assertThat(out())
                .startsWith("VALID\n")
                .contains(
                        "the record of " + Samples.CASE,
                        "5 events shown, 0 withheld. 4 personal texts open",
                        "It is complete",
                        "The witness witness.example/map",
                        "is not proved by this");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void answersInJsonToo() {
        assertThat(run(bundle, "--json", "--log-key", logKey, "--witness-key", witnessKey))
                .isZero();
        assertThat(out())
                .startsWith(
                        "{\"verdict\":\"VALID\",\"kind\":\"bundle\",\"log\":\"throughline.local/log\"")
                .contains("\"complete\":\"by-map-witness\"", "\"eventsShown\":5", "\"findings\":[]")
                .endsWith("}\n");
    }

    @Test
    void withoutWitnessesItPassesUnlessTheyAreRequired() {
        assertThat(run(bundle, "--log-key", logKey)).isZero();
        assertThat(out()).startsWith("UNWITNESSED\n").contains("both are missing", "Note: ");
        assertThat(run(bundle, "--log-key", logKey, "--require-witness")).isEqualTo(1);
        assertThat(run(bundle, "--log-key", logKey, "--witness-key", witnessKey, "--quorum", "1"))
                .isZero();
    }

    @Test
    void aQuorumThatIsNotReachedFails() throws IOException {
        SampleLog log = Samples.log();
        String alone = file("alone", log.bundle(Samples.CASE, log.checkpoint(9)).bytes());
        assertThat(run(alone, "--log-key", logKey, "--witness-key", witnessKey)).isZero();
        assertThat(run(alone, "--log-key", logKey, "--witness-key", witnessKey, "--quorum", "1"))
                .isEqualTo(1);
    }

    @Test
    void allLeavesProveThatItIsComplete() throws IOException {
        String leaves = file("leaves", LogAudit.entries(Samples.log().leaves()));
        assertThat(run(bundle, "--log-key", logKey, "--leaves", leaves)).isZero();
        assertThat(out()).contains("computed here from the whole log");
    }

    @Test
    void namesTheFirstByteThatIsWrong() throws IOException {
        byte[] bytes = Samples.whole().bytes();
        String cut = file("cut", Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(run(cut, "--log-key", logKey)).isEqualTo(1);
        assertThat(out()).startsWith("INVALID\n").contains("byte " + (bytes.length - 1) + ": ");
    }

    @Test
    void setsExpectedAndActualOneBelowTheOther() throws IOException {
        List<BundledEvent> events = new ArrayList<>(Samples.whole().events());
        events.removeLast();
        String fewer = file("fewer", Samples.with(Samples.whole(), events).bytes());
        assertThat(run(fewer, "--log-key", logKey)).isEqualTo(1);
        assertThat(out())
                .isEqualTo(
                        """
                        INCOMPLETE
                        Something is left out of this file.
                        Note: checkpoint 1: no key was given for the signature of %s: not checked
                        Note: checkpoint 2: no key was given for the signature of %s: not checked
                        event 4: missing
                            expected 5 events
                              actual no record of it
                        """
                                .formatted(Samples.MAP_WITNESS.key(), Samples.MAP_WITNESS.key()));
    }

    @Test
    void twoStoriesAreAFork() throws IOException {
        SampleLog log = Samples.log().contact(Samples.CASE, "a");
        SampleLog other = Samples.log().contact(Samples.CASE, "b");
        String accusation =
                file("accusation", Accusation.of(log.checkpoint(10), other.checkpoint(10)).bytes());
        assertThat(run(accusation, "--log-key", logKey)).isEqualTo(1);
        assertThat(out()).startsWith("FORKED\n");
        String kept = file("kept", other.checkpoint(10).bytes());
        String here = file("here", log.bundle(Samples.CASE, log.checkpoint(10)).bytes());
        assertThat(run(here, "--log-key", logKey, "--checkpoint", kept)).isEqualTo(1);
        assertThat(out()).startsWith("FORKED\n");
    }

    @Test
    void aPolicyGivesTheKeysAndTheQuorum() throws IOException {
        String policy = "log %s\nwitness map %s\nquorum map\n".formatted(logKey, witnessKey);
        assertThat(run(bundle, "--policy", file("policy", policy.getBytes(UTF_8)))).isZero();
        assertThat(run(bundle, "--policy", file("bad", "log x".getBytes(UTF_8)))).isEqualTo(2);
    }

    @Test
    void whatCannotBeCheckedIsTwo() throws IOException {
        for (String[] arguments :
                new String[][] {
                    {},
                    {bundle},
                    {bundle, "--log-key"},
                    {bundle, "--log-key", "x"},
                    {bundle, "--log-key", witnessKey},
                    {bundle, "--log-key", logKey, "--quorum", "1"},
                    {bundle, "--log-key", logKey, "--quorum", "none"},
                    {bundle, "--log-key", logKey, "--frobnicate"},
                    {bundle, bundle, "--log-key", logKey},
                    {bundle, "--log-key", logKey, "--policy", bundle},
                    {bundle, "--log-key", logKey, "--leaves", bundle},
                    {bundle, "--log-key", logKey, "--checkpoint", bundle},
                    {folder.resolve("nothing").toString(), "--log-key", logKey},
                    {folder.toString(), "--log-key", logKey},
                    {file("empty", new byte[0]), "--log-key", logKey},
                }) {
            err.reset();
            assertThat(run(arguments)).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(err.toString(UTF_8)).startsWith("Cannot check: ");
            assertThat(out()).isEmpty();
        }
    }

    @Test
    void takesTheKeysThatTheHomeNotesAndSaysSo() throws IOException {
        KnownLogs.in(folder).note("http://elsewhere", List.of(OTHER));
        KnownLogs.in(folder).note("http://localhost", List.of(Samples.LOG.key()));
        assertThat(run("--home", folder.toString(), bundle)).isZero();
        assertThat(out()).startsWith("UNWITNESSED\n");
        assertThat(err.toString(UTF_8))
                .contains("the key " + Samples.LOG.key(), KnownLogs.NOTED, "compare it");
        err.reset();
        assertThat(run("--home", folder.toString(), bundle, "--log-key", logKey)).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void theKeysOfTheLogThatRunsThereComeFirst() throws IOException {
        KnownLogs.in(folder).note("http://localhost", List.of(Samples.SECOND.key()));
        file(KnownLogs.OWN, KnownLogs.policy(List.of(Samples.LOG.key())).getBytes(UTF_8));
        assertThat(run("--home", folder.toString(), bundle)).isZero();
        assertThat(err.toString(UTF_8)).contains("of the log that runs here", KnownLogs.OWN);
    }

    @Test
    void anotherLogsKeysInTheHomeDoNotVouchForTheFile() throws IOException {
        KnownLogs.in(folder).note("http://localhost", List.of(Samples.SECOND.key()));
        assertThat(run("--home", folder.toString(), bundle)).isEqualTo(1);
        assertThat(out()).startsWith("INVALID\n");
    }

    @Test
    void saysWhereKeysComeFromIfNoneIsKnown() {
        assertThat(run("--home", folder.toString(), bundle)).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .contains("elsewhere than the file", "throughline log-keys list", "--log-key KEY");
        err.reset();
        assertThat(run("--home", folder.toString(), "no-such-file")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo("Cannot check: There is no file no-such-file\n");
    }

    @Test
    void answersInJsonAlsoIfItCannotCheck() {
        assertThat(run(bundle, "--json")).isEqualTo(2);
        assertThat(out()).startsWith("{\"verdict\":\"CANNOT-CHECK\",\"why\":\"No key of the log");
        assertThat(run("no-such-file", "--json")).isEqualTo(2);
        assertThat(out())
                .isEqualTo(
                        "{\"verdict\":\"CANNOT-CHECK\",\"why\":\"There is no file no-such-file\"}\n");
    }

    @Test
    void nothingInAFileSteersATerminal() {
        assertThat(TextAnswer.safe("a\u001b[31mb\u202ec\u00e9"))
                .isEqualTo("a\\u{1b}[31mb\\u{202e}c\u00e9");
    }

    private String file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return file.toString();
    }

    private int run(String... arguments) {
        out.reset();
        return Verify.run(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                List.of(arguments));
    }

    private String out() {
        return out.toString(UTF_8);
    }
}
