package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bringing in a chronology in a browser.
@Tag("server")
@ExtendWith(SharedServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPagesTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final String RIGHT =
            "start_date,agency,event\n13/04/2008,police,A canary visit\n";
    private static final String WRONG =
            RIGHT + "13/04/08,police,Another canary\n?,police,Undated\n";

    private final RunningServer server;
    private final OpenCase open;
    private final Chromium chromium;

    ImportPagesTest(RunningServer server) {
        this.server = server;
        this.open = OpenCase.on(server);
        this.chromium = Chromium.at(Chromium.INSTALLED);
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void thePagesMeetWcag22Aa(int width) {
        List<String> findings = new ArrayList<>();
        try (Visitor police = chromium.visitor(server, Visitor.Script.ON, width)) {
            police.signedIn("police");
            police.go("/imports", 200);
            look(police, "imports", width, findings);
            police.button("Check the file");
            look(police, "imports-wrong", width, findings);
            bring(police, WRONG);
            look(police, "import", width, findings);
            police.go("/imports", 200);
            look(police, "imports-waiting", width, findings);
            discardAll(police);
        }
        assertThat(findings).isEmpty();
    }

    private static void look(Visitor visitor, String name, int width, List<String> findings) {
        Page page = visitor.page();
        PageChecks.shape(page).forEach(each -> findings.add(name + ": " + each));
        PageChecks.axe(page).forEach(each -> findings.add(name + ": " + each));
        PageChecks.keyboard(page).forEach(each -> findings.add(name + ": " + each));
        PageChecks.picture(page, name + "-" + width);
    }

    @Test
    void aChronologyIsCheckedPutRightAndRecordedWithoutScripts() {
        try (Visitor police = chromium.visitor(server, Visitor.Script.OFF, WIDE)) {
            police.signedIn("police");
            police.link("Bring in a chronology");
            assertThat(police.heading()).isEqualTo("Bring in a chronology");
            police.button("Check the file");
            assertThat(police.page().title()).startsWith("Error: ");
            assertThat(police.main()).contains("Choose a CSV file", "Choose a case");
            bring(police, WRONG);
            assertThat(police.heading()).isEqualTo("Checked: rows to put right");
            assertThat(police.main())
                    .contains(
                            "Row 3, start_date",
                            "four digits",
                            "Row 4, start_date",
                            "Date not sure")
                    .doesNotContain("canary");
            police.button("Put 2 rows on record");
            assertThat(police.main()).contains("There is a problem");
            assertThat(open.events()).hasSize(1);
            police.button("Discard this file");
            assertThat(police.heading()).isEqualTo("Bring in a chronology");
            bring(police, RIGHT);
            assertThat(police.heading()).isEqualTo("Checked: ready");
            police.button("Put 1 row on record");
            settle(police);
            assertThat(police.heading()).isEqualTo("Recorded");
            assertThat(open.events()).hasSize(2);
        }
    }

    @Test
    void whatWaitsIsListedWithinReachAndGoesWhenItsAgencySaysSo() {
        try (Visitor police = chromium.visitor(server, Visitor.Script.OFF, WIDE)) {
            police.signedIn("police");
            police.go("/imports", 200);
            bring(police, WRONG);
            String waiting = police.at();
            police.go("/imports", 200);
            assertThat(police.main())
                    .contains("3 rows: checked, kept until")
                    .doesNotContain("canary");
            discardAll(police);
            police.go(waiting, 404);
        }
    }

    @Test
    void theErrorsFileIsTheOneThatTheCommandLineWrites(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("police.csv"), WRONG);
        server.run("import", "check", file.toString(), "--case", open.id(), "--as", "police");
        try (Visitor police = chromium.visitor(server, Visitor.Script.OFF, WIDE)) {
            police.signedIn("police");
            police.go("/imports", 200);
            bring(police, WRONG);
            String address = police.at() + "/errors.csv";
            assertThat(police.page().getByText("Download all that was found").getAttribute("href"))
                    .isEqualTo(address);
            APIResponse got = police.page().request().get(address);
            assertThat(got.status()).isEqualTo(200);
            assertThat(got.headers().get("content-type")).startsWith("text/csv");
            assertThat(got.headers().get("content-disposition")).startsWith("attachment");
            assertThat(got.text())
                    .isEqualTo(Files.readString(folder.resolve("police.errors.csv")))
                    .contains("3,start_date,error,two-digit-year", "4,start_date,unsure")
                    .doesNotContain("canary");
            police.button("Discard this file");
            assertThat(police.page().request().get(address).status()).isEqualTo(404);
        }
    }

    private static void discardAll(Visitor visitor) {
        Locator buttons = visitor.page().getByText("Discard");
        while (buttons.count() > 0) {
            buttons.first().click();
            visitor.page().waitForLoadState();
        }
    }

    @Test
    void noOneElseComesNearIt() {
        try (Visitor reviewer = chromium.visitor(server, Visitor.Script.OFF, WIDE)) {
            reviewer.signedIn("reviewer");
            reviewer.go("/imports", 403);
            assertThat(reviewer.main()).doesNotContain("Bring in a chronology");
        }
    }

    private void bring(Visitor visitor, String file) {
        Page page = visitor.page();
        page.getByLabel("Or the id of another case").fill(open.id());
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(
                        new FilePayload(
                                "police.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        visitor.button("Check the file");
        settle(visitor);
    }

    private static void settle(Visitor visitor) {
        for (int look = 0; look < 100 && visitor.heading().startsWith("Being"); look++) {
            visitor.link("Look again");
        }
    }
}
