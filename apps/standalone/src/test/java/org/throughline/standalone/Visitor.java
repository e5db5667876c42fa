package org.throughline.standalone;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client of a running server, with its own cookies.
record Visitor(String url, HttpClient client, CookieManager cookies) implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static Visitor of(String url) {
        CookieManager cookies = new CookieManager();
        return new Visitor(url, HttpClient.newBuilder().cookieHandler(cookies).build(), cookies);
    }

    HttpResponse<String> token(String name, String secret)
            throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder()
                        .encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(
                request("/oauth2/token")
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> get(String path, String bearer) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", "Bearer " + bearer));
    }

    /// Fills in the form; answers the page that follows.
    HttpResponse<String> signIn(String name, String secret)
            throws IOException, InterruptedException {
        String next = attempt(name, secret).headers().firstValue("Location").orElseThrow();
        return send(HttpRequest.newBuilder(URI.create(url).resolve(next)));
    }

    /// Fills in the form; answers what it says.
    HttpResponse<String> attempt(String name, String secret)
            throws IOException, InterruptedException {
        return submit(
                "/login", "/login", "&username=" + encoded(name) + "&password=" + encoded(secret));
    }

    HttpResponse<String> changePassword(String old, String fresh)
            throws IOException, InterruptedException {
        return submit(
                "/password",
                "/password",
                "&old=%s&fresh=%2$s&again=%2$s".formatted(encoded(old), encoded(fresh)));
    }

    HttpResponse<String> signOut() throws IOException, InterruptedException {
        return submit("/sign-out", "/logout", "");
    }

    /// The id of the session that the cookie holds.
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /// Asks as somebody who has that session's cookie.
    HttpResponse<String> with(String session, String path)
            throws IOException, InterruptedException {
        try (HttpClient other = HttpClient.newHttpClient()) {
            return other.send(
                    request(path).header("Cookie", "JSESSIONID=" + session).build(),
                    BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> submit(String page, String action, String fields)
            throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(get(page).body());
        if (!csrf.find()) {
            throw new IllegalStateException("a form without its token");
        }
        return send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + encoded(csrf.group(1)) + fields)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static JsonNode claims(HttpResponse<String> answer) {
        return payload(bearer(answer));
    }

    static JsonNode payload(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]));
    }

    static String bearer(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("access_token").asString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
