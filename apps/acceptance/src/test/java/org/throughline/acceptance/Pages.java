package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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
        this(server);
        String secret = SeededAccounts.secret(server.home(), account);
        assertThat(signIn(account, secret)).endsWith("/cases");
    }

    /// Nobody yet.
    Pages(RunningServer server) {
        HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .build();
        this.http = new Http(client, server.base(), () -> "");
    }

    /// Answers where the form leads.
    String signIn(String account, String secret) {
        return submit("/login", "username=" + encoded(account) + "&password=" + encoded(secret));
    }

    String changePassword(String old, String fresh) {
        return submit(
                "/password",
                "old=%s&fresh=%2$s&again=%2$s".formatted(encoded(old), encoded(fresh)));
    }

    private String submit(String page, String fields) {
        Matcher token = TOKEN.matcher(get(page));
        String form = token.find() ? fields + "&_csrf=" + encoded(token.group(1)) : fields;
        return http.post(page, "application/x-www-form-urlencoded", form)
                .expect(302)
                .header("Location");
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
