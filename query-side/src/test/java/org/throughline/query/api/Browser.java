package org.throughline.query.api;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody who signed in at the form of a test's server and goes from page to page.
final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"");

    private final TestServer server;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    private Browser(TestServer server) {
        this.server = server;
    }

    static Browser signedIn(TestServer server, String account)
            throws IOException, InterruptedException {
        Browser browser = new Browser(server);
        HttpResponse<String> form = browser.page("/cases");
        String fields = "username=" + account + "&password=secret" + hidden(form);
        if (browser.post("/login", fields).statusCode() != 200) {
            throw new AssertionError(account + " cannot sign in");
        }
        return browser;
    }

    HttpResponse<String> page(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.address(path)).header("Accept", "text/html").build();
        return client.send(request, BodyHandlers.ofString());
    }

    /// Says on the form that asks for it what a case is read for.
    HttpResponse<String> say(HttpResponse<String> form, String purpose)
            throws IOException, InterruptedException {
        return post(form.uri().getPath(), "purpose=" + purpose + hidden(form));
    }

    private HttpResponse<String> post(String path, String fields)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String hidden(HttpResponse<String> form) {
        StringBuilder fields = new StringBuilder();
        Matcher hidden = HIDDEN.matcher(form.body());
        while (hidden.find()) {
            String value = hidden.group(2).replace("&amp;", "&").replace("&#61;", "=");
            fields.append('&')
                    .append(hidden.group(1))
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return fields.toString();
    }
}
