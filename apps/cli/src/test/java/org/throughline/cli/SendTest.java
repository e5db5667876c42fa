package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendTest {
    private static final String CASE_1 = "case/11111111-0000-7000-8000-000000000001";
    private static final String CASE_2 = "case/22222222-0000-7000-8000-000000000002";

    @TempDir Path folder;

    private FakeServer server;
    private Shell shell;
    private Path file;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer();
        shell = new Shell(Files.createDirectory(folder.resolve("home")), server.url());
        file = folder.resolve("events.ndjson");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsEachEventOnceInBatchesOfAHundred() throws IOException {
        write(many(250));
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(server.recorded).isEqualTo(ids(250));
        assertThat(server.batches).hasSize(3);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("250 recorded, 0 already there, 0 refused.");
    }

    @Test
    void asksForOneTokenPerAccount() throws IOException {
        write(
                List.of(
                        event("police", "a", CASE_1),
                        event("gp", "b", CASE_2),
                        event("police", "c", CASE_1)));
        shell.run("events", "send", file.toString());
        assertThat(server.batches).containsExactly("police a,c", "gp b");
        assertThat(server.tokensIssued).hasValue(2);
    }

    @Test
    void keepsTheOrderWithinASubjectAcrossAccounts() throws IOException {
        write(
                List.of(
                        event("police", "a", CASE_1),
                        event("gp", "b", CASE_2),
                        event("gp", "c", CASE_1),
                        event("police", "d", CASE_1)));
        shell.run("events", "send", file.toString());
        assertThat(server.recorded.stream().filter(id -> !id.equals("b")))
                .containsExactly("a", "c", "d");
    }

    @Test
    void letsNothingPassAnEventThatIsNotAboutACase() throws IOException {
        write(
                List.of(
                        event("police", "a", CASE_1),
                        event("gp", "b", CASE_2),
                        event("police", "register", "agencies"),
                        event("gp", "c", CASE_2)));
        shell.run("events", "send", file.toString());
        assertThat(server.recorded).containsExactly("a", "b", "register", "c");
    }

    @Test
    void sendsAgainAfter503AndObeysRetryAfter() throws IOException {
        write(many(3));
        server.mischief.add(FakeServer.status(503, "Retry-After", "7"));
        server.mischief.add(FakeServer.status(429));
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(server.recorded).isEqualTo(ids(3));
        assertThat(shell.pauses).hasSize(2).first().isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void givesUpAfterEightTriesAndContinuesLater() throws IOException {
        write(many(150));
        IntStream.range(0, Backoff.TRIES).forEach(_ -> server.mischief.add(FakeServer.status(503)));
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.COULD_NOT);
        assertThat(shell.pauses).hasSize(Backoff.TRIES - 1);
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(server.recorded).isEqualTo(ids(150));
    }

    @Test
    void countsAnUnknownOutcomeAsADuplicateWhenItWasIn() throws IOException {
        write(many(2));
        server.mischief.add(FakeServer.dropAfterRecording());
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(server.recorded).isEqualTo(ids(2));
        assertThat(shell.err()).contains("0 recorded, 2 already there");
    }

    @Test
    void continuesAfterBeingKilledInTheMiddle() throws Exception {
        write(many(450));
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Cli.class.getName(),
                                "events",
                                "send",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("killed.log").toFile());
        process.environment().put("THROUGHLINE_HOME", shell.env.get("THROUGHLINE_HOME"));
        process.environment().keySet().removeAll(List.of("THROUGHLINE_URL", "THROUGHLINE_TOKEN"));
        var running = new ArrayList<Process>();
        FakeServer.Mischief kill =
                _ -> {
                    running.getFirst().destroyForcibly();
                    return FakeServer.Then.RECORD_BUT_DO_NOT_ANSWER;
                };
        server.mischief.addAll(List.of(fair(), fair(), kill));
        running.add(process.start());
        assertThat(running.getFirst().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.recorded).hasSizeBetween(200, 300);
        assertThat(sent()).hasSize(200);

        server.mischief.clear();
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(server.recorded).isEqualTo(ids(450));
        assertThat(sent()).hasSize(450).doesNotHaveDuplicates();
        assertThat(shell.err()).contains("200 skipped");
    }

    @Test
    void keepsAcknowledgedIdsFromOthersEyes() throws IOException {
        write(many(1));
        shell.run("events", "send", file.toString());
        var rights = Files.getPosixFilePermissions(folder.resolve("events.ndjson.sent"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    @Test
    void tellsRefusalsByLineCodePointerAndHintAndSendsTheRest() throws IOException {
        write(
                List.of(
                        event("police", "a", CASE_1),
                        "",
                        event("police", "Ann Planted", CASE_1).replace("\"data\"", "\"other\""),
                        "{\"source\":\"Ann Planted",
                        event("unheard-of", "c", CASE_1),
                        event("gp", "d", CASE_1)));
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.REFUSED);
        assertThat(server.recorded).containsExactlyInAnyOrder("a", "d");
        assertThat(shell.err())
                .contains("line 3: required at /data: send the type's own fields")
                .contains("line 4: not-a-cloudevent")
                .contains("line 5: no-account at /source")
                .contains("2 recorded, 0 already there, 3 refused.")
                .doesNotContain("Planted");
    }

    @Test
    void findsTheItemThatMakesAWholeBatchFail() throws IOException {
        write(many(4));
        var tooLarge = FakeServer.status(413);
        server.mischief.addAll(List.of(tooLarge, tooLarge, tooLarge));
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.REFUSED);
        assertThat(server.recorded).containsExactly("n1", "n2", "n3");
        assertThat(shell.err()).contains("line 1: status 413");
    }

    @Test
    void asksForANewTokenOnceWhenTheOldOneExpired() throws IOException {
        write(many(1));
        server.mischief.add(FakeServer.status(401));
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(server.tokensIssued).hasValue(2);
    }

    @Test
    void endsWhenTheAccountMayNotWrite() throws IOException {
        write(many(1));
        server.mischief.add(FakeServer.status(403));
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.COULD_NOT);
        assertThat(shell.err()).contains("--as NAME");
    }

    @Test
    void printsOneJsonLinePerEvent() {
        shell.input(event("police", "a", CASE_1) + "\n" + event("nobody", "b", CASE_1) + "\n");
        assertThat(shell.run("events", "send", "-", "--json")).isEqualTo(Exit.REFUSED);
        assertThat(
                        shell.out()
                                .lines()
                                .map(Json.MAPPER::readTree)
                                .map(
                                        node ->
                                                node.path("line").asInt()
                                                        + " "
                                                        + node.path("outcome").asString()))
                .containsExactlyInAnyOrder("1 recorded", "2 refused");
    }

    @Test
    void actsAsOneAccountForAllWhenToldTo() {
        shell.input(event("social-care", "a", CASE_1));
        assertThat(shell.run("events", "send", "-", "--as", "gp")).isEqualTo(Exit.DONE);
        assertThat(server.batches).containsExactly("gp a");
    }

    @Test
    void showsABarOnATerminalOnly() throws IOException {
        write(many(2));
        shell.terminal = true;
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(shell.err()).contains("Sending").contains("2 recorded");
    }

    @Test
    void neverPrintsASecretOrAToken() throws IOException {
        write(many(1));
        for (int status : new int[] {403, 500, 413, 418}) {
            Collections.addAll(
                    server.mischief, FakeServer.status(status), FakeServer.status(status));
            shell.run("events", "send", file.toString(), "--json");
            assertThat(shell.out() + shell.err())
                    .doesNotContain(FakeServer.SECRET)
                    .doesNotContain("token-of-");
            server.mischief.clear();
        }
    }

    /// Records and answers as usual.
    private static FakeServer.Mischief fair() {
        return _ -> FakeServer.Then.RECORD_AND_ANSWER;
    }

    private static String event(String agency, String id, String subject) {
        return """
        {"specversion":"1.0","id":"%s","source":"urn:agency:%s","type":"org.throughline.contact-recorded.v1",\
        "subject":"%s","data":{"happened":"2008-04-13"}}"""
                .formatted(id, agency, subject);
    }

    static List<String> many(int count) {
        return ids(count).stream().map(id -> event("police", id, CASE_1)).toList();
    }

    static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
    }

    private void write(List<String> lines) throws IOException {
        Files.write(file, lines);
    }

    private List<String> sent() throws IOException {
        return Files.readAllLines(folder.resolve("events.ndjson.sent"));
    }
}
