package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {
    @TempDir Path home;

    private FakeServer server;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer();
        shell = new Shell(home, server.url());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void saysInTenLinesWhatOneCanDo() {
        assertThat(shell.run()).isEqualTo(Exit.DONE);
        assertThat(shell.out().lines()).hasSize(10);
    }

    @Test
    void helpListsEachCommandAndTheExitCodes() {
        assertThat(shell.run("--help")).isEqualTo(Exit.DONE);
        assertThat(shell.out())
                .contains(
                        "demo",
                        "serve",
                        "token",
                        "account",
                        "events",
                        "chronology",
                        "compare",
                        "knows",
                        "verify",
                        "bundle",
                        "witness",
                        "generate",
                        "rebuild",
                        "doctor",
                        "backup",
                        "restore",
                        "completion")
                .contains("Exit codes");
    }

    @Test
    void accountsAreMadeByTheProgramThatHasAServer() {
        assertThat(shell.run("account", "add", "jane", "--role", "reviewer"))
                .isEqualTo(Exit.COULD_NOT);
        assertThat(shell.err()).contains("./throughline account");
        assertThat(shell.run("account", "list")).isEqualTo(Exit.DONE);
        assertThat(shell.out()).isEqualTo("police police\ngp gp\nreviewer\n");
    }

    @Test
    void tellsItsVersion() {
        assertThat(shell.run("--version")).isEqualTo(Exit.DONE);
        assertThat(shell.out()).matches("throughline [0-9]+\\.[0-9]+\\.[0-9]+.*\n");
    }

    @Test
    void wrongUseIsTwo() {
        assertThat(shell.run("knows")).isEqualTo(Exit.REFUSED);
        assertThat(shell.run("events")).isEqualTo(Exit.REFUSED);
        assertThat(shell.run("serve", "--port", "1")).isEqualTo(Exit.REFUSED);
        assertThat(shell.err()).contains("./throughline");
    }

    @Test
    void theVerifierHasOptionsHelpAndExitCodesOfItsOwn() {
        assertThat(shell.run("verify", "--help")).isEqualTo(Exit.DONE);
        assertThat(shell.out()).contains("--require-witness", "UNWITNESSED");
        assertThat(shell.run("verify", "no-such-file", "--json", "--log-key", "x")).isEqualTo(2);
        assertThat(shell.err()).contains("Cannot check");
    }

    @Test
    void printsACompletionScriptWithEachCommand() {
        assertThat(shell.run("completion")).isEqualTo(Exit.DONE);
        assertThat(shell.out()).startsWith("#!").contains("chronology", "doctor", "demo");
    }

    @Nested
    class Doctor {
        @Test
        void findsNothingToMend() {
            healthy(1);
            assertThat(shell.run("doctor")).isEqualTo(Exit.DONE);
            assertThat(shell.out())
                    .contains("ok    server: " + server.url())
                    .contains("ok    readiness: UP")
                    .contains("ok    clock")
                    .contains("ok    log: head at position 12")
                    .contains("ok    secrets/accounts.json: rw-------")
                    .doesNotContain("fail");
        }

        @Test
        void failsWhenOthersCanReadTheSecretsAndSaysTheFix() throws IOException {
            healthy(1);
            var accounts = home.resolve("secrets/accounts.json");
            Files.setPosixFilePermissions(accounts, PosixFilePermissions.fromString("rw-r--r--"));
            assertThat(shell.run("doctor")).isEqualTo(Exit.COULD_NOT);
            assertThat(shell.out())
                    .contains("fail  secrets/accounts.json")
                    .contains("chmod 600 " + accounts);
        }

        @Test
        void failsWhenAProjectionIsStuck() {
            healthy(100);
            assertThat(shell.run("doctor")).isEqualTo(Exit.COULD_NOT);
            assertThat(shell.out())
                    .contains("fail  projection knowledge: position 3, 9 events and 100 s behind");
        }

        @Test
        void failsWhenAViewLeavesOutACase() {
            healthy(1);
            var left = status(1).replace("\"lagEvents\":0", "\"lagEvents\":0,\"leftOut\":2");
            server.on("/api/v1/status", 200, left);
            assertThat(shell.run("doctor")).isEqualTo(Exit.COULD_NOT);
            assertThat(shell.out())
                    .contains("fail  projection chronology: position 12; it leaves out 2 cases")
                    .contains("throughline rebuild");
        }

        @ParameterizedTest
        @CsvSource({
            "0, 0,   'ok    looks: none waits'",
            "3, 2,   'ok    looks: 3 wait for the ledger, the oldest for 2 s'",
            "3, 60,  'warn  looks: 3 wait'",
            "3, 600, 'fail  looks: 3 wait'"
        })
        void tellsWhichLooksWaitAndSinceWhen(int waiting, int seconds, String line) {
            healthy(1);
            var looks =
                    "{\"looks\":{\"waiting\":%d,\"oldestSeconds\":%d},".formatted(waiting, seconds);
            server.on("/api/v1/status", 200, status(1).replaceFirst("\\{", looks));
            assertThat(shell.run("doctor"))
                    .isEqualTo(line.startsWith("fail") ? Exit.COULD_NOT : Exit.DONE);
            assertThat(shell.out()).contains(line);
        }

        @Test
        void failsWhenTheLogIsAheadOfTheClock() {
            healthy(1);
            server.on("/api/v1/status", 200, "{\"head\":12,\"headTime\":\"2999-01-01T00:00:00Z\"}");
            assertThat(shell.run("doctor")).isEqualTo(Exit.COULD_NOT);
            assertThat(shell.out())
                    .contains("fail  log: head at position 12, later than")
                    .contains("NTP");
        }

        @Test
        void failsWithoutAServerAndSaysHowToStartOne() {
            server.close();
            assertThat(shell.run("doctor")).isEqualTo(Exit.COULD_NOT);
            assertThat(shell.out()).contains("fail  server").contains("throughline serve");
        }

        @Test
        void namesWhatIsNotReady() {
            healthy(1);
            server.on(
                    "/actuator/health/readiness",
                    503,
                    """
                    {"status":"DOWN","components":{"log":{"status":"UP"},"keyring":{"status":"DOWN"}}}""");
            assertThat(shell.run("doctor", "--json")).isEqualTo(Exit.COULD_NOT);
            var json = Json.MAPPER.readTree(shell.out());
            assertThat(json.path("ok").asBoolean()).isFalse();
            assertThat(shell.out()).contains("not ready: keyring");
        }

        @Test
        void coloursOnATerminalUnlessAskedNotTo() {
            healthy(1);
            shell.terminal = true;
            shell.run("doctor");
            assertThat(shell.out()).contains("\u001B[32mok");
            shell.env.put("NO_COLOR", "1");
            shell.run("doctor");
            assertThat(shell.out()).doesNotContain("\u001B");
        }

        private static String status(int lagSeconds) {
            return """
                   {"head":12,"version":"%s","projections":[
                   {"name":"chronology","position":12,"lagEvents":0,"lagSeconds":0},
                   {"name":"knowledge","position":3,"lagEvents":9,"lagSeconds":%d}]}"""
                    .formatted(Version.TEXT, lagSeconds);
        }

        private void healthy(int lagSeconds) {
            server.on("/actuator/health/readiness", 200, "{\"status\":\"UP\"}")
                    .on("/api/v1/status", 200, status(lagSeconds));
        }
    }
}
