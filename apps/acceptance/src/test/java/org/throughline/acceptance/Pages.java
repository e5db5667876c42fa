package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pages as a browser without JavaScript gets them, signed in on the form.
final class Pages {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    private final Http http;

    Pages(RunningServer server, String account) {
        HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .build();
        this.http = new Http(client, server.base(), () -> "");
        signIn(account, secret(server, account));
    }

    private static String secret(RunningServer server, String account) {
        try {
            return SeededAccounts.secret(server.home(), account);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void signIn(String account, String secret) {
        Matcher token = TOKEN.matcher(get("/login"));
        String form = "username=" + encoded(account) + "&password=" + encoded(secret);
        if (token.find()) {
            form += "&_csrf=" + encoded(token.group(1));
        }
        Answer answer = http.post("/login", "application/x-www-form-urlencoded", form).expect(302);
        assertThat(answer.header("Location")).endsWith("/cases");
    }

    String get(String path) {
        Answer answer = http.get(path, "Accept", "text/html").expect(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        return answer.text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
