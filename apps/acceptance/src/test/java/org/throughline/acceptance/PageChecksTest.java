package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The checks of pages can fail, and say so where there is no browser.
@Tag("server")
@ExtendWith(SharedServer.Demo.class)
class PageChecksTest {

    private static final int NARROW = 320;

    private final RunningServer server;

    PageChecksTest(RunningServer server) {
        this.server = server;
    }

    @Test
    void theChecksFindWhatIsWrong() {
        try (Chromium chromium = Chromium.at(Chromium.INSTALLED);
                Visitor stranger = chromium.visitor(server, Visitor.Script.ON, NARROW)) {
            Page page = stranger.page();
            page.setContent(
                    """
                    <style>a:focus { outline: none }</style>
                    <h1>One</h1><h1>Two</h1><img src="data:,"><a href="/">a</a>
                    <p style="width: 400px; color: #999; background: #aaa">wide and pale</p>""");
            assertThat(String.join("; ", PageChecks.axe(page)))
                    .contains("image-alt", "color-contrast", "html-has-lang");
            assertThat(PageChecks.shape(page)).hasSize(3);
            assertThat(PageChecks.keyboard(page)).hasSize(2);
        }
    }

    @Test
    void aMissingBrowserIsSaid() {
        assertThatThrownBy(() -> Chromium.at(Path.of("target/no-browser")))
                .hasMessageContaining("apt-get install chromium");
    }
}
