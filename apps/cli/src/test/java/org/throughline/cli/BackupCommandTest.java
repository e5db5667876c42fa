package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BackupCommandTest {
    @TempDir Path home;

    private final List<String> asked = new ArrayList<>();
    private List<Backups.Finding> findings = List.of();
    private Shell shell;

    private final class Pretended implements Backups {

        @Override
        public Copied backup(Places to, Steps steps) {
            asked.add("backup " + to.log() + " " + to.keys());
            steps.begin("Copying", 2);
            steps.step(2);
            return new Copied("b-1", 1_234, "2026-01-02T03:04:05Z", "00ff", 56, 7);
        }

        @Override
        public Restored restore(Places from, boolean verify, Steps steps) {
            asked.add("restore " + from.log() + " " + from.keys() + " " + verify);
            return new Restored(1_234, "00ff", findings.size(), findings, List.of("A remark."));
        }
    }

    @BeforeEach
    void start() throws IOException {
        shell = new Shell(home, "http://127.0.0.1:9");
        shell.backups = new Pretended();
    }

    @Test
    void aBackupSaysWhatItHoldsAndWhere() {
        assertThat(shell.run("backup", "/b")).isEqualTo(Exit.DONE);
        assertThat(asked).containsExactly("backup /b/log /b/keys");
        assertThat(shell.out())
                .isEqualTo(
                        "1,234 events and 56 looks in /b/log, the keys of 7 people in /b/keys\nroot 00ff\n");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void theKeysGoElsewhereAtOnce() {
        assertThat(shell.run("backup", "/b", "--keys", "/k", "--json")).isEqualTo(Exit.DONE);
        assertThat(asked).containsExactly("backup /b/log /k");
        JsonNode json = Json.MAPPER.readTree(shell.out());
        assertThat(json.path("events").asLong()).isEqualTo(1_234);
        assertThat(json.path("keys").asString()).isEqualTo("/k");
        assertThat(shell.run("backup", "/b", "--keys", "/b/log/k")).isEqualTo(Exit.REFUSED);
    }

    @Test
    void aRestoreThatFoundNothingIsDone() {
        assertThat(shell.run("restore", "/b", "--verify")).isEqualTo(Exit.DONE);
        assertThat(asked).containsExactly("restore /b/log /b/keys true");
        assertThat(shell.out()).isEqualTo("1,234 events restored, nothing found\nroot 00ff\n");
        assertThat(shell.err()).isEqualTo("A remark.\n");
    }

    @Test
    void findingsAreListedAndEndInOne() {
        findings =
                List.of(
                        new Backups.Finding("position 5", "seq", "expected number 4, found 5"),
                        new Backups.Finding("log/event-000001.copy", "missing", "no such file"));
        assertThat(shell.run("restore", "/b")).isEqualTo(Exit.COULD_NOT);
        assertThat(shell.out())
                .isEqualTo(
                        """
                        position 5: seq: expected number 4, found 5
                        log/event-000001.copy: missing: no such file
                        2 findings, nothing restored
                        """);
        assertThat(shell.run("restore", "/b", "--json")).isEqualTo(Exit.COULD_NOT);
        JsonNode json = Json.MAPPER.readTree(shell.out());
        assertThat(json.path("ok").asBoolean()).isFalse();
        assertThat(json.path("findings").get(0).path("where").asString()).isEqualTo("position 5");
    }

    @Test
    void theClientAloneHasNothingToCopy() {
        shell.backups = new NoBackups();
        assertThat(shell.run("backup", "/b")).isEqualTo(Exit.COULD_NOT);
        assertThat(shell.err()).contains("./throughline backup");
        assertThat(shell.run("restore", "/b")).isEqualTo(Exit.REFUSED);
        assertThat(shell.run("backup")).isEqualTo(Exit.REFUSED);
    }
}
