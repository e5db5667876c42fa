package org.throughline.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The system's chromium, driven by Playwright. Nothing is downloaded.
final class Chromium implements AutoCloseable {

    static final Path INSTALLED = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// @throws AssertionError that says what to install if there is no such program
    static Chromium at(Path program) {
        if (!Files.isExecutable(program)) {
            throw new AssertionError(
                    "there is no browser at "
                            + program
                            + ": apt-get install chromium fonts-liberation (.ci/run does)");
        }
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Chromium(playwright, playwright.chromium().launch(options(program)));
        } catch (RuntimeException failed) {
            playwright.close();
            throw failed;
        }
    }

    private static BrowserType.LaunchOptions options(Path program) {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(
                        List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"));
    }

    /// A window of its own, signed in nowhere.
    Visitor visitor(RunningServer server, Visitor.Script script, int width) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setBaseURL(server.base().toString())
                        .setJavaScriptEnabled(script == Visitor.Script.ON)
                        .setViewportSize(width, 900)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London");
        return new Visitor(server, browser.newContext(options));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
