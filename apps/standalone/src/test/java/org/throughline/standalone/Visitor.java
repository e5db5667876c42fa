package org.throughline.standalone;

import java.io.IOException;
import java.net.CookieManager;
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
record Visitor(String url, HttpClient client) implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static Visitor of(String url) {
        return new Visitor(url, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
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
        Matcher csrf = CSRF.matcher(get("/login").body());
        if (!csrf.find()) {
            throw new IllegalStateException("a form without its token");
        }
        String form =
                "_csrf=%s&username=%s&password=%s"
                        .formatted(
                                URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8),
                                URLEncoder.encode(name, StandardCharsets.UTF_8),
                                URLEncoder.encode(secret, StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                send(
                        request("/login")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        String next = answer.headers().firstValue("Location").orElseThrow();
        return send(HttpRequest.newBuilder(URI.create(url).resolve(next)));
    }

    static JsonNode claims(HttpResponse<String> answer) {
        return JSON.readTree(Base64.getUrlDecoder().decode(bearer(answer).split("\\.", 3)[1]));
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
