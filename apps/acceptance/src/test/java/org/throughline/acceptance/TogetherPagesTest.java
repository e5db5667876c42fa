package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two times compared and the jigsaw in a real browser, over the demo.
@Tag("server")
@ExtendWith(SharedServer.Demo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TogetherPagesTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final String LESSON = "/cases/7f3d9a52-6c1e-4b0a-9d27-3e5b8c4a1f05";
    private static final String DATED = "/cases/2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b902";

    private final RunningServer server;
    private final Chromium chromium;

    TogetherPagesTest(RunningServer server) {
        this.server = server;
        this.chromium = Chromium.at(Chromium.INSTALLED);
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    private Map<String, String> stops() {
        List<Integer> positions =
                server.as("auditor")
                        .read("/api/v1" + LESSON + "/events")
                        .json()
                        .required("events")
                        .valueStream()
                        .map(event -> event.required("position").intValue())
                        .toList();
        Map<String, String> stops = new LinkedHashMap<>();
        stops.put("compare", LESSON + "/compare");
        stops.put("compare-known", DATED + "/compare?left=2024-02-29&right=2024-05-31");
        stops.put(
                "compare-ledger",
                "%s/compare?axis=ledger&left=%d&right=%d"
                        .formatted(LESSON, positions.get(20), positions.getLast()));
        stops.put("compare-wrong", DATED + "/compare?left=31/02/2008&right=2008");
        stops.put("jigsaw", LESSON + "/jigsaw");
        stops.put("jigsaw-known", DATED + "/jigsaw?known=2024-05-31");
        return stops;
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void everyPageMeetsWcag22AaAndFitsTheWindow(int width) {
        List<String> findings = new ArrayList<>();
        try (Visitor auditor = chromium.visitor(server, Visitor.Script.ON, width)) {
            auditor.signedIn("auditor");
            stops().forEach(
                            (name, path) -> {
                                Page page = auditor.go(path, name.endsWith("wrong") ? 400 : 200);
                                PageChecks.shape(page)
                                        .forEach(each -> findings.add(name + ": " + each));
                                PageChecks.axe(page)
                                        .forEach(each -> findings.add(name + ": " + each));
                                PageChecks.picture(page, name + "-" + width);
                            });
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void everythingIsReachedByKeyboardAndTheFocusIsSeen() {
        List<String> findings = new ArrayList<>();
        try (Visitor auditor = chromium.visitor(server, Visitor.Script.ON, NARROW)) {
            auditor.signedIn("auditor");
            for (String name : List.of("compare", "compare-wrong", "jigsaw")) {
                String path = stops().getOrDefault(name, "");
                Page page = auditor.go(path, name.endsWith("wrong") ? 400 : 200);
                PageChecks.keyboard(page).forEach(each -> findings.add(name + ": " + each));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void aReaderComparesTwoTimesWithoutScripts() {
        try (Visitor auditor = chromium.visitor(server, Visitor.Script.OFF, WIDE)) {
            auditor.signedIn("auditor");
            Page page = auditor.go(DATED, 200);
            auditor.link("two times compared");
            assertThat(auditor.heading()).isEqualTo("Two times compared");
            page.locator("#left").fill("2024-02-29");
            page.locator("#right").fill("2024-05-31");
            auditor.button("Compare");
            assertThat(auditor.at()).contains("axis=known&left=2024-02-29&right=2024-05-31");
            assertThat(auditor.main()).contains("at the earlier time", "nobody held this");
            assertThat(page.locator("h2").allInnerTexts()).anyMatch(text -> text.startsWith("New"));
            String pinned = page.locator("footer a").getAttribute("href");
            assertThat(pinned).contains("ledger=");
            List<String> free = auditor.record();
            auditor.go(pinned, 200);
            assertThat(auditor.record()).isEqualTo(free);
            page.locator(".tl-entry a").first().click();
            assertThat(auditor.at()).contains("/entries/", "known=2024-05-31");
        }
    }

    @Test
    void theJigsawSaysThatNobodyHadTheWhole() {
        try (Visitor reviewer = chromium.visitor(server, Visitor.Script.OFF, WIDE)) {
            reviewer.signedIn("reviewer");
            Page page = reviewer.go(LESSON, 200);
            reviewer.link("what each agency had of the whole");
            assertThat(reviewer.heading()).isEqualTo("Jigsaw");
            assertThat(page.locator("#label").innerText()).contains("Nobody held it together");
            assertThat(page.locator("#counts").innerText()).contains("The fullest holder");
            assertThat(page.locator("tbody th").allInnerTexts())
                    .contains("GP")
                    .doesNotContain("GSCB");
            page.locator("details summary").first().click();
            assertThat(page.locator("details[open] li").first().innerText()).contains("Had by");
        }
    }
}
