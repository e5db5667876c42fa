package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {
    private static final String CASE = "2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b902";
    private static final String PATH = "/api/v1/cases/" + CASE + "/erasures";
    private static final String WAITING =
            """
            {"erasureId":"e-1","people":["mother"],"decidedBy":"social-care","requestedBy":"data-subject",
             "ground":"no-longer-necessary","texts":12,"state":"waiting-for-nodes",
             "destroyedAt":"2026-01-02T03:04:05Z","nodes":{"answered":1,"waiting":1,"silent":0},
             "toReview":[{"eventId":"e-9","pointer":"/account"}]}""";

    @TempDir Path home;

    private FakeServer server;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer();
        shell = new Shell(home, server.url());
        shell.env.put("THROUGHLINE_TOKEN", "given");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int ask(String... more) {
        String[] usual = {
            "erasure",
            "ask",
            CASE,
            "--id",
            "dp-17",
            "--person",
            "mother",
            "--decided-by",
            "social-care",
            "--requested-by",
            "data-subject",
            "--ground",
            "no-longer-necessary"
        };
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return shell.run(all);
    }

    @Test
    void nothingIsErasedWithoutYes() {
        assertThat(ask()).isEqualTo(Exit.REFUSED);
        assertThat(server.requests).isEmpty();
        assertThat(shell.err()).contains("Nothing was erased", "--yes");
    }

    @Test
    void saysWhatIsErasedAndWhatIsWaitedFor() {
        server.on("POST " + PATH, 202, WAITING);
        assertThat(ask("--yes")).isEqualTo(Exit.DONE);
        assertThat(server.bodies.getLast())
                .isEqualTo(
                        "{\"id\":\"dp-17\",\"people\":[\"mother\"],\"decidedBy\":\"social-care\","
                                + "\"requestedBy\":\"data-subject\",\"ground\":\"no-longer-necessary\",\"names\":[]}");
        assertThat(shell.out())
                .contains("e-1 waiting-for-nodes: texts about mother, decided by social-care")
                .contains("1 answered, 1 waited for", "nobody said how long", "e-9 /account");
    }

    @Test
    void aHoldThatStopsItIsTold() {
        server.on(
                "POST " + PATH,
                422,
                "{\"title\":\"Not erased\",\"code\":\"erasure-under-legal-hold\"}");
        assertThat(ask("--yes")).isEqualTo(Exit.REFUSED);
        assertThat(shell.err()).contains("[erasure-under-legal-hold]");
    }

    @Test
    void listsTheErasuresOfACase() {
        server.on(PATH, 200, "{\"erasures\":[" + WAITING + "]}");
        assertThat(shell.run("erasure", "list", CASE)).isEqualTo(Exit.DONE);
        assertThat(shell.out()).startsWith("e-1 waiting-for-nodes");
        server.on(PATH, 200, "{\"erasures\":[]}");
        assertThat(shell.run("erasure", "list", CASE)).isEqualTo(Exit.DONE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("Nothing of this case was erased");
    }
}
