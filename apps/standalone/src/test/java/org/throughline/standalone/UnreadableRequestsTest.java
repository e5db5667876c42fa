package org.throughline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.standalone.EveryAnswerTest.Asked;
import org.throughline.standalone.ServeServer.Served;
import tools.jackson.databind.JsonNode;

/// Requests that cannot be read are told so on every route, and nothing of them comes back.
@Tag("server")
@ExtendWith(ServeServer.class)
class UnreadableRequestsTest {

    private static final String SENT = "SecretJane";
    private static final List<String> UNREADABLE =
            List.of("x=SecretJane%zz", "known=%", "SecretJane=%ff", "=SecretJane", "%00=1");
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    @Test
    void aQueryThatIsNoneIsA400OnEveryRoute(Served served) throws IOException {
        for (Asked asked : EveryAnswerTest.everything().toList()) {
            for (String query : UNREADABLE) {
                String line = asked.method().toUpperCase(Locale.ROOT) + " " + asked.path();
                refused(send(served, line + "?" + query, "", ""), line + " " + query);
            }
        }
    }

    @Test
    void aFormThatIsNoneIsA400(Served served) throws IOException {
        for (String path : List.of("/login", "/logout", "/password", "/oauth2/token", "/imports")) {
            for (String form : UNREADABLE) {
                refused(send(served, "POST " + path, FORM, form), path + " " + form);
            }
        }
    }

    @Test
    void anUploadWithAQueryThatIsNoneIsA400(Served served) throws IOException {
        String answer =
                send(
                        served,
                        "POST /imports?x=SecretJane%zz",
                        "Content-Type: multipart/form-data; boundary=b\r\n",
                        "--b\r\nContent-Disposition: form-data; name=\"SecretJane\"\r\n\r\nx\r\n--b--\r\n");
        refused(answer, "upload");
    }

    @Test
    void whoAsksForPagesIsToldOnOne(Served served) throws IOException {
        String answer =
                send(served, "GET /login?username=SecretJane%zz", "Accept: text/html\r\n", "");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: text/html", "<h1")
                .doesNotContain(SENT);
    }

    @Test
    void whatIsEncodedAsItShouldBeIsRead(Served served) throws IOException {
        assertThat(send(served, "GET /login?x=%C3%A9+%25&y&&z=", "", ""))
                .startsWith("HTTP/1.1 200");
    }

    /// Also with a root that says everything, as somebody who looks for a fault may set it.
    @Test
    void nothingThatWasSentIsInTheLog(Served served) throws IOException {
        try (Told told = new Told()) {
            for (String form : UNREADABLE) {
                send(served, "GET /login?" + form, "", "");
                send(served, "POST /oauth2/token", FORM, form);
                send(served, "POST /login?" + form, "Content-Type: multipart/form-data\r\n", form);
            }
            for (String line :
                    List.of("GET /SecretJane|", "SecretJane /", "GET /assets/SecretJane")) {
                send(served, line, "", "");
            }
            send(served, "GET /login;SecretJane=1", "", "");
            send(served, "GET /cases?x=SecretJane", "", "");
            send(served, "GET /api/v1/cases/SecretJane", "", "");
            for (String header :
                    List.of(
                            "Cookie: a b=SecretJane; \"=SecretJane",
                            "Accept: SecretJane/",
                            "Accept-Language: SecretJane;;q=x",
                            "Authorization: Basic SecretJane",
                            "Authorization: Bearer SecretJane",
                            "Content-Type: SecretJane",
                            "Content-Type: multipart/form-data; boundary=SecretJane",
                            "If-Modified-Since: SecretJane",
                            "Range: SecretJane",
                            "Secret Jane: SecretJane",
                            "Transfer-Encoding: SecretJane")) {
                for (String line : List.of("GET /login", "POST /login", "POST /oauth2/token")) {
                    send(served, line, header + "\r\n", "SecretJane");
                }
                send(served, "GET /assets/throughline.css", header + "\r\n", "");
            }
            assertThat(told.everything()).isNotEmpty();
            assertThat(told.everything()).filteredOn(each -> each.contains(SENT)).isEmpty();
        }
    }

    private static void refused(String answer, String asked) {
        assertThat(answer)
                .as(asked)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json", "X-Content-Type-Options")
                .doesNotContain(SENT);
        JsonNode problem = Visitor.JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertThat(problem.path("status").intValue()).isEqualTo(400);
        for (String field : List.of("type", "title", "detail", "traceId")) {
            assertThat(problem.path(field).stringValue("")).as(asked + ": " + field).isNotBlank();
        }
    }

    /// The whole answer to a request that a client of the library would not send.
    private static String send(Served served, String line, String headers, String body)
            throws IOException {
        URI url = URI.create(served.url());
        String request =
                "%s HTTP/1.0\r\nHost: x\r\nContent-Length: %d\r\n%s\r\n%s"
                        .formatted(line, body.length(), headers, body);
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replaceFirst("HTTP/1.0", "HTTP/1.1");
        }
    }
}
