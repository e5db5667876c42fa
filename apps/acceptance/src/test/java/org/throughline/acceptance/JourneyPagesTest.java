package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of journeys, of times taken and of what could have been known, in a real browser.
@Tag("server")
@ExtendWith(SharedServer.Demo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyPagesTest {

    private static final String DATED = "/cases/2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b902";

    private final RunningServer server;
    private final Chromium chromium;

    JourneyPagesTest(RunningServer server) {
        this.server = server;
        this.chromium = Chromium.at(Chromium.INSTALLED);
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    private String letter() {
        return server
                .as("auditor")
                .read("/api/v1" + DATED + "/events")
                .json()
                .required("events")
                .values()
                .stream()
                .filter(event -> Json.text(event, "type").equals("information-sent.v1"))
                .map(event -> Json.text(event, "eventId"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void eachMeetsWcag22AaFitsTheWindowAndIsReachedByKeyboard(int width) {
        Map<String, String> pages =
                Map.of(
                        "journey", DATED + "/entries/" + letter() + "/journey",
                        "latency", DATED + "/latency",
                        "earliest", DATED + "/earliest-knowable?hindsight=show");
        List<String> findings = new ArrayList<>();
        try (Visitor auditor = chromium.visitor(server, Visitor.Script.ON, width)) {
            auditor.signedIn("auditor");
            pages.forEach(
                    (name, path) -> {
                        auditor.go(path, 200);
                        List<String> found = new ArrayList<>(PageChecks.shape(auditor.page()));
                        found.addAll(PageChecks.axe(auditor.page()));
                        PageChecks.picture(auditor.page(), name + "-" + width);
                        found.addAll(PageChecks.keyboard(auditor.page()));
                        found.forEach(each -> findings.add(name + ": " + each));
                    });
        }
        assertThat(findings).isEmpty();
    }
}
