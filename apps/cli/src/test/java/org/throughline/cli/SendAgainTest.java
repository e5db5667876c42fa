package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cli.SendTest.ids;
import static org.throughline.cli.SendTest.many;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is skipped when the same file is sent again.
class SendAgainTest {
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
    void cutsOffALineThatACrashTore() throws IOException {
        write(many(1));
        shell.run("events", "send", file.toString());
        Files.writeString(
                folder.resolve("events.ndjson.sent"),
                "{\"line\":\"00\",\"source\":\"urn:agency:pol",
                StandardOpenOption.APPEND);
        write(many(3));
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(shell.err()).contains("2 recorded, 0 already there, 0 refused, 1 skipped");
        assertThat(sent()).hasSize(3).allMatch(line -> line.endsWith("}"));
    }

    @Test
    void sendsALineAgainThatWasChangedSince() throws IOException {
        write(many(3));
        shell.run("events", "send", file.toString());
        var edited = new ArrayList<>(many(3));
        edited.set(0, edited.getFirst().replace("2008-04-13", "2008-04-14"));
        write(edited);
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.REFUSED);
        assertThat(shell.err()).contains("line 1: event-id-conflict", "1 refused, 2 skipped");
    }

    @Test
    void sendsAllAgainToALogThatDoesNotHoldThem() throws IOException {
        write(many(3));
        shell.run("events", "send", file.toString());
        server.lose();
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(shell.err()).contains("does not hold what was acknowledged", "3 recorded");
        assertThat(server.recorded).isEqualTo(ids(3));
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(shell.err()).contains("Continuing: 3", "3 skipped");
    }

    @Test
    void sendsAllAgainToALogThatHoldsAnotherEventThere() throws IOException {
        write(many(3));
        shell.run("events", "send", file.toString());
        server.lose();
        shell.input(String.join("\n", many(9).subList(3, 9)));
        shell.run("events", "send", "-");
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(shell.err()).contains("does not hold what was acknowledged", "3 recorded");
    }

    @Test
    void whatNoCheckpointCoversYetIsHeldAllTheSame() throws IOException {
        write(many(3));
        shell.run("events", "send", file.toString());
        server.holdBackReceipts();
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(shell.err()).contains("3 skipped");
        server.lose();
        shell.run("events", "send", file.toString());
        assertThat(shell.err()).contains("3 recorded");
    }

    @Test
    void believesNoNotesThatDoNotSayWhichLinesTheyMean() throws IOException {
        write(many(2));
        Files.writeString(
                folder.resolve("events.ndjson.sent"),
                "{\"source\":\"urn:agency:police\",\"id\":\"n0\",\"eventId\":\"0e-0\"}\n");
        assertThat(shell.run("events", "send", file.toString())).isEqualTo(Exit.DONE);
        assertThat(shell.err()).contains("older version", "2 recorded");
        assertThat(sent()).hasSize(2).noneMatch(line -> line.contains("n0"));
    }

    private void write(List<String> lines) throws IOException {
        Files.write(file, lines);
    }

    private List<String> sent() throws IOException {
        return Files.readAllLines(folder.resolve("events.ndjson.sent"));
    }
}
