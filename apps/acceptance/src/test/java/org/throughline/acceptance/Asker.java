package org.throughline.acceptance;

import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One who asks: with a bearer token at the API, signed in on the form at the pages.
final class Asker {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    private static final String ANY = "text/html, */*;q=0.5";
    private static final String PURPOSE = "direct-work";
    private static final int SEE_OTHER = 303;

    /// What a token is for; the rest are pages.
    private static final List<String> BY_TOKEN =
            List.of("/api/", "/oauth2/", "/actuator/prometheus");

    private final Http api;
    private final Http pages;
    private final boolean asked;
    private String token = "";

    /// @param account absent for somebody without one
    Asker(RunningServer server, @Nullable String account) {
        HttpClient browser =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .build();
        this.pages = new Http(browser, server.base(), () -> "");
        this.asked = account != null && isPractitioner(server, account);
        this.api = account == null ? server.anonymous() : server.as(account);
        if (account != null) {
            signIn(account, SeededAccounts.secret(server.home(), account));
        }
    }

    private static boolean isPractitioner(RunningServer server, String account) {
        SeededAccounts.Holder holder = SeededAccounts.holders(server.home()).get(account);
        return holder != null && holder.role().equals("practitioner");
    }

    private void signIn(String account, String secret) {
        String form =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(encoded(account), encoded(secret), encoded(token("/login")));
        pages.post("/login", FORM, form).expect(302);
        token = token("/sign-out");
    }

    private String token(String path) {
        Matcher found = TOKEN.matcher(pages.get(path, "Accept", "text/html").text());
        return found.find() ? found.group(1) : "";
    }

    /// Follows no redirect.
    Answer ask(String method, String path, Body body) {
        if (BY_TOKEN.stream().noneMatch(path::startsWith)) {
            return method.equals("GET") ? page(path) : post(path, "");
        }
        return switch (method) {
            case "GET" -> asked ? api.get(path, "Purpose", PURPOSE) : api.get(path);
            case "DELETE" -> api.send(method, path, new byte[0]);
            default -> api.post(path, body.type(), body.text());
        };
    }

    /// Says what for, if the page asks for that first.
    Answer page(String path) {
        Answer answer = pages.get(path, "Accept", ANY);
        if (answer.status() == SEE_OTHER && answer.header("Location").contains("/purpose?")) {
            post(path.replaceAll("(/cases/[^/?]+).*", "$1/purpose"), "&purpose=" + PURPOSE)
                    .expect(SEE_OTHER);
            return pages.get(path, "Accept", ANY);
        }
        return answer;
    }

    /// Sends a form with its token.
    ///
    /// @param more fields, each after an ampersand
    Answer post(String path, String more) {
        return pages.post(path, FORM, "_csrf=" + encoded(token) + more);
    }

    /// What is sent along.
    record Body(String type, String text) {}

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
