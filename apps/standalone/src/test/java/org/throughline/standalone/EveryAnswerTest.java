package org.throughline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.query.access.Routes;
import org.throughline.query.platform.AnswerHeaders;
import org.throughline.standalone.ServeServer.Served;
import org.throughline.standalone.sides.Web;

/// What holds for every answer of the process, whoever makes it, errors included.
@Tag("server")
@ExtendWith(ServeServer.class)
class EveryAnswerTest {

    private static final String ID = "0b8c7d6e-5f40-4132-8a1b-2c3d4e5f6071";

    record Asked(String method, String path) {}

    @Test
    void eachRouteOfBothSidesHasTheHeadersThatProtectABrowser(Served served) throws Exception {
        List<String> faults = new ArrayList<>();
        for (Asked asked : everything().toList()) {
            HttpResponse<String> answer = ask(served, asked, "text/html");
            AnswerHeaders.all()
                    .forEach(
                            (name, value) -> {
                                if (!answer.headers().allValues(name).equals(List.of(value))) {
                                    faults.add(
                                            "%s: %s %s"
                                                    .formatted(
                                                            asked,
                                                            name,
                                                            answer.headers().allValues(name)));
                                }
                            });
            if (answer.headers().firstValue("Strict-Transport-Security").isPresent()) {
                faults.add(asked + ": HSTS without TLS");
            }
        }
        assertThat(faults).isEmpty();
        assertThat(AnswerHeaders.all().get("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedOnEveryPage(Served served) throws Exception {
        List<Routes.Route> forms =
                Routes.pages().stream().filter(route -> !route.method().equals("GET")).toList();
        assertThat(forms).hasSizeGreaterThan(2);
        List<String> paths =
                Stream.concat(
                                forms.stream().map(route -> path(route.pattern())),
                                Stream.of("/login", "/logout"))
                        .toList();
        for (String path : paths) {
            HttpResponse<String> answer = ask(served, new Asked("POST", path), "text/html");
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void theSessionCookieIsForThisSiteAndNoScript(Served served) throws Exception {
        HttpResponse<String> form = ask(served, new Asked("GET", "/login"), "text/html");
        assertThat(form.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(form.body()).doesNotContain(";jsessionid=");
    }

    @Test
    void aSessionEndsAfterAnHourWithoutARequest(Served served) {
        var pages = (WebApplicationContext) served.server().context();
        ServletContext context = Objects.requireNonNull(pages.getServletContext());
        assertThat(context.getSessionTimeout()).isEqualTo(60);
    }

    @Test
    void beyondThisMachineTheCookieNeedsTls() throws Exception {
        for (String[] each :
                new String[][] {
                    {"127.0.0.1", "", "false"},
                    {"0.0.0.0", "", "true"},
                    {"127.0.0.1", "https://throughline.example", "true"}
                }) {
            MockEnvironment environment = new MockEnvironment();
            environment.setProperty("server.address", each[0]);
            environment.setProperty("throughline.public-url", each[1]);
            MockServletContext context = new MockServletContext();
            new Web().sessionCookie(environment).onStartup(context);
            assertThat(context.getSessionCookieConfig().isSecure())
                    .isEqualTo(Boolean.parseBoolean(each[2]));
        }
    }

    @Test
    void whatTomcatRefusesIsAProblemWithTheSameHeaders(Served served) throws Exception {
        for (String head :
                List.of(
                        "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                        "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n",
                        "GET /a|b HTTP/1.1\r\nHost: x\r\n\r\n")) {
            String answer = raw(served, head);
            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("aaaa", "a|b");
            AnswerHeaders.all()
                    .forEach((name, value) -> assertThat(answer).contains(name + ": " + value));
        }
    }

    @Test
    void aClientThatDoesNotGoOnIsLeftAfterTenSeconds(Served served) throws Exception {
        long begun = System.nanoTime();
        raw(served, "GET /login HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        assertThat((System.nanoTime() - begun) / 1_000_000_000L).isBetween(5L, 17L);
    }

    @Test
    void anAccountIsToldWhatIsLeftToIt(Served served) throws Exception {
        HttpResponse<String> nobody = ask(served, new Asked("GET", "/api/v1/cases"), "text/html");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("RateLimit-Policy").orElse(""))
                .matches("\"address\";q=[0-9]+;w=[0-9]+");
        assertThat(nobody.headers().firstValue("RateLimit").orElse(""))
                .matches("\"address\";r=[0-9]+;t=[0-9]+");
    }

    @Test
    void guessingPasswordsEndsAfterAFewAndNamesNobody(Served served) throws Exception {
        try (Visitor guesser = Visitor.of(served.url())) {
            HttpResponse<String> last = guesser.token("guessed", "guess");
            int guesses = 1;
            while (last.statusCode() == 401 && guesses < 30) {
                last = guesser.token("guessed", "guess");
                guesses++;
            }
            assertThat(last.statusCode()).as("after " + guesses).isEqualTo(429);
            assertThat(guesses).isGreaterThan(10);
            assertThat(last.headers().firstValue("Retry-After").orElse("")).matches("[1-9][0-9]?");
            assertThat(last.body()).contains("/problems/too-many-requests").doesNotContain("guess");
            HttpResponse<String> form = guesser.attempt("guessed", "guess");
            assertThat(form.statusCode()).as("the form too").isEqualTo(429);
            assertThat(form.body()).contains("too-many-requests");
        }
    }

    static Stream<Asked> everything() {
        Stream<Asked> query =
                Routes.all().stream()
                        .map(route -> new Asked(route.method(), path(route.pattern())));
        Stream<Asked> command =
                Arrays.stream(org.throughline.command.intake.Routes.values())
                        .map(route -> new Asked(route.method().name(), path(route.pattern())));
        Stream<Asked> others =
                Stream.of(
                        new Asked("POST", "/login"),
                        new Asked("POST", "/logout"),
                        new Asked("GET", "/no/such/page"),
                        new Asked("GET", "/api/v1/no-such-route"),
                        new Asked("DELETE", "/api/v1/events"),
                        new Asked("POST", "/oauth2/token"),
                        new Asked("GET", "/oauth2/jwks"),
                        new Asked("GET", "/.well-known/oauth-authorization-server"));
        return Stream.of(query, command, others).flatMap(each -> each).distinct();
    }

    private static String path(String pattern) {
        return pattern.replace("/assets/**", "/assets/throughline.css")
                .replace("{code}", "forbidden")
                .replace("/**", "/any")
                .replaceAll("\\{[a-zA-Z]+}", ID);
    }

    private static HttpResponse<String> ask(Served served, Asked asked, String accept)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(served.url() + asked.path()))
                            .header("Accept", accept)
                            .method(
                                    asked.method().toUpperCase(Locale.ROOT),
                                    BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    /// Everything that comes back until the server ends the connection.
    private static String raw(Served served, String head) throws IOException {
        URI url = URI.create(served.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
