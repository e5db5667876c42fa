package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// `import check` and `import commit` on the command line.
@Tag("server")
@ExtendWith(SharedServer.class)
class ImportCommandTest {

    private static final String HEADINGS = "ref,start_date,agency,event_type,event\n";

    @TempDir Path folder;

    private final RunningServer server;
    private final OpenCase open;

    ImportCommandTest(RunningServer server) {
        this.server = server;
        this.open = OpenCase.on(server);
    }

    @Test
    void aCleanFileIsCheckedAndRecordedOnce() throws IOException {
        Path file = file(HEADINGS + "a-1,13/04/2008,police,home visit,The canary visit\n");
        assertThat(run("check", file).exit()).isZero();
        assertThat(open.events()).hasSize(1);
        assertThat(run("commit", file).exit()).isZero();
        assertThat(open.events()).hasSize(2);
        Program.Said again = run("commit", file);
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("1 on record already", "0 rows recorded");
        assertThat(open.events()).hasSize(2);
        server.settle();
        assertThat(server.run("chronology", open.id(), "--as", "police").out())
                .contains("canary visit");
    }

    @Test
    void aWrongRowIsToldWithItsPlaceAndWithoutItsWords() throws IOException {
        Path file =
                file(
                        HEADINGS
                                + "a-1,13/04/2008,police,,Right\n"
                                + "a-2,13/04/08,police,,The canary words\n");
        Program.Said checked = run("check", file);
        assertThat(checked.exit()).isEqualTo(2);
        assertThat(checked.out()).contains("1 ready", "1 wrong").doesNotContain("canary");
        Path errors = folder.resolve("police.errors.csv");
        assertThat(errors)
                .content()
                .isEqualToNormalizingNewlines(
                        "row,column,kind,code,what,hint\n"
                                + "3,start_date,error,two-digit-year,"
                                + "\"The year has two digits, so the century is a guess.\","
                                + "\"Write the year with four digits, as in 13/04/2008.\"\n");
        assertThat(checked.err()).contains("row 3 start_date").doesNotContain("canary");
        Program.Said refused = run("commit", file);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("Nothing was recorded");
        assertThat(open.events()).hasSize(1);
        assertThat(run("commit", file, "--leave-out-errors").exit()).isZero();
        assertThat(open.events()).hasSize(2);
    }

    @Test
    void jsonIsTheServersReport() throws IOException {
        Program.Said said = run("check", file(HEADINGS + "a-1,?,police,,x\n"), "--json");
        assertThat(
                        Json.MAPPER
                                .readTree(said.out())
                                .required("counts")
                                .required("unsure")
                                .intValue())
                .isEqualTo(1);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("police.csv"), text);
    }

    private Program.Said run(String what, Path file, String... more) throws IOException {
        String[] all = new String[7 + more.length];
        System.arraycopy(
                new String[] {
                    "import", what, file.toString(), "--case", open.id(), "--as", "police"
                },
                0,
                all,
                0,
                7);
        System.arraycopy(more, 0, all, 7, more.length);
        return server.run(all);
    }
}
