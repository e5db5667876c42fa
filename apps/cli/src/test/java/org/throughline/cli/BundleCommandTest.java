package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.SignatureType;
import org.throughline.verifier.KnownLogs;

class BundleCommandTest {
    private static final String CASE = "0190aaaa-0000-7000-8000-000000000001";

    @TempDir Path home;

    private FakeServer server;
    private Shell shell;
    private Path noted;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer().on("/api/v1/cases/" + CASE + "/bundle", 200, "a bundle");
        shell = new Shell(home, server.url());
        shell.env.put("THROUGHLINE_TOKEN", "given");
        noted = home.resolve(KnownLogs.NOTED);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void notesTheKeysOfALogThatItSeesForTheFirstTime() throws Exception {
        shows(key("log.test/one"));
        assertThat(bundle("a")).isEqualTo(Exit.DONE);
        assertThat(shell.err()).contains("noted in " + noted, "compare them");
        var before = Files.readString(noted);
        assertThat(bundle("b")).isEqualTo(Exit.DONE);
        assertThat(shell.err()).doesNotContain("noted");
        assertThat(noted).hasContent(before);
    }

    @Test
    void neverReplacesKeysThatAreNoted() throws Exception {
        var first = key("log.test/one");
        shows(first);
        bundle("a");
        shows(key("log.test/one"));
        assertThat(bundle("b")).isEqualTo(Exit.DONE);
        assertThat(shell.err()).contains("other keys than those in " + noted);
        assertThat(KnownLogs.in(home).keys())
                .extracting(each -> each.text())
                .containsExactly(first);
    }

    @Test
    void notesNoKeyThatIsNotOfTheLogThatTheServerNames() throws Exception {
        server.on(
                NotedKeys.PATH,
                200,
                "{\"origin\":\"log.test/one\",\"keys\":[\"%s\"]}".formatted(key("log.test/two")));
        assertThat(bundle("a")).isEqualTo(Exit.DONE);
        assertThat(noted).doesNotExist();
        assertThat(shell.err()).contains("needs one from elsewhere");
    }

    @Test
    void verifyLooksIntoTheHome() {
        assertThat(bundle("a")).isEqualTo(Exit.DONE);
        assertThat(shell.run("verify", home.resolve("a").toString())).isEqualTo(2);
        assertThat(shell.err()).contains("No key of the log is known", "log-keys list");
    }

    private int bundle(String name) {
        return shell.run("bundle", CASE, "-o", home.resolve(name).toString());
    }

    private void shows(String key) {
        server.on(
                NotedKeys.PATH,
                200,
                "{\"origin\":\"log.test/one\",\"keys\":[\"%s\"]}".formatted(key));
    }

    private static String key(String log) throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return NoteSigner.of(new KeyName(log), SignatureType.ED25519, pair).key().text();
    }
}
