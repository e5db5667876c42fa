package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One reader at one window. Whatever no page may do is written down as it happens, and is looked
/// at on close.
final class Visitor implements AutoCloseable {

    enum Script {
        ON,
        OFF
    }

    private static final double PATIENCE = 15_000;

    private final RunningServer server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Visitor(RunningServer server, BrowserContext context) {
        this.server = server;
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        context.onRequest(request -> sameHost(request.url()));
        context.onResponse(this::protectedAnswer);
        this.page = context.newPage();
        page.onConsoleMessage(this::quiet);
        page.onPageError(error -> faults.add("script: " + error));
    }

    Page page() {
        return page;
    }

    /// Signs in on the form and stands at the list of cases.
    Visitor signedIn(String account) {
        signIn(account, SeededAccounts.secret(server.home(), account));
        assertThat(page.url()).endsWith("/cases");
        return this;
    }

    void signIn(String account, String secret) {
        page.navigate("/login");
        page.getByLabel("Account name").fill(account);
        page.getByLabel("Password").fill(secret);
        button("Sign in");
    }

    /// Goes there, and waits for the page as long as the server says that it is not there yet.
    Page go(String path, int status) {
        Response response = Objects.requireNonNull(page.navigate(path), path);
        assertThat(response.status()).as(path).isEqualTo(status);
        return page;
    }

    void link(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    /// The first link whose name begins so.
    void linkOf(String beginning) {
        page.locator("a[aria-label^='" + beginning + "']").first().click();
        page.waitForLoadState();
    }

    void button(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).click();
        page.waitForLoadState();
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String main() {
        return page.locator("main").innerText();
    }

    /// What the page shows of the record, without the words on what was asked for.
    List<String> record() {
        return page.locator("main :is(dl, tbody tr, thead th:not(:first-child), li)")
                .allTextContents();
    }

    /// The path and query of where the window is.
    String at() {
        URI here = URI.create(page.url());
        return here.getRawQuery() == null
                ? here.getPath()
                : here.getPath() + "?" + here.getRawQuery();
    }

    private void sameHost(String url) {
        URI asked = URI.create(url);
        if (!"data".equals(asked.getScheme())
                && !server.base().getAuthority().equals(asked.getAuthority())) {
            faults.add("asked another host: " + url);
        }
    }

    private void protectedAnswer(Response response) {
        Map<String, String> headers = response.headers();
        String content = headers.getOrDefault("content-security-policy", "");
        if (!content.startsWith("default-src 'self'") || content.contains("unsafe")) {
            faults.add("content security policy of " + response.url() + ": " + content);
        }
        Map.of(
                        "x-content-type-options", "nosniff",
                        "x-frame-options", "DENY",
                        "referrer-policy", "same-origin")
                .forEach(
                        (name, value) -> {
                            if (!value.equals(headers.get(name))) {
                                faults.add(name + " of " + response.url());
                            }
                        });
    }

    /// That a page answered with an error is said by the browser itself, and looked at elsewhere.
    private void quiet(ConsoleMessage message) {
        boolean ownStatus =
                message.text().startsWith("Failed to load resource")
                        && message.location().startsWith(page.url());
        if (!ownStatus && List.of("error", "warning").contains(message.type())) {
            faults.add("console: " + message.text() + " at " + message.location());
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).isEmpty();
    }
}
