package org.throughline.query.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.query.answer.Problem;

/// Passes requests of the write and proof paths to the command side and its answers back, byte for
/// byte. Who may ask is decided by this side's routes first, and again over there.
@RestController
public final class PassingThrough {

    private static final int LARGEST = 21 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Set<String> ASKED =
            Set.of(
                    "accept",
                    "authorization",
                    "content-type",
                    "idempotency-key",
                    "prefer",
                    "x-correlation-id");
    private static final Set<String> ANSWERED =
            Set.of(
                    "allow",
                    "content-type",
                    "location",
                    "preference-applied",
                    "retry-after",
                    "www-authenticate",
                    "x-correlation-id");
    private static final String ATTRIBUTE = "ce-";

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Supplier<String> base;

    /// @param base where the command side is, without a slash at the end
    public PassingThrough(Supplier<String> base) {
        this.base = base;
    }

    @PostMapping({
        "/api/v1/events",
        "/api/v1/events:validate",
        "/api/v1/cases",
        "/api/v1/cases/{case}/erasures",
        "/api/v1/agencies",
        "/api/v1/log/keys",
        "/api/v1/imports",
        "/api/v1/imports/{import}/commit"
    })
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = body(request);
        pass(request(request).POST(BodyPublishers.ofByteArray(body)), response);
    }

    @GetMapping({
        "/api/v1/events/{event}/receipt",
        "/api/v1/cases/{case}/erasures",
        "/api/v1/cases/{case}/erasures/{erasure}",
        "/api/v1/imports",
        "/api/v1/imports/{import}",
        "/api/v1/schemas",
        "/api/v1/schemas/{type}/{version}",
        "/api/v1/log",
        "/api/v1/log/proof",
        "/api/v1/log/tile/**",
        "/api/v1/checkpoints",
        "/api/v1/checkpoints/{size}"
    })
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pass(request(request).GET(), response);
    }

    @DeleteMapping("/api/v1/imports/{import}")
    void delete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pass(request(request).DELETE(), response);
    }

    /// A sender that announces far too much is not heard out.
    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > 2L * LARGEST) {
            throw Problem.tooLarge();
        }
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw Problem.tooLarge();
            }
            return body;
        }
    }

    private HttpRequest.Builder request(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        HttpRequest.Builder passed =
                HttpRequest.newBuilder(URI.create(base.get() + request.getRequestURI() + query))
                        .timeout(PATIENCE);
        for (String name : Collections.list(request.getHeaderNames())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (ASKED.contains(lower) || lower.startsWith(ATTRIBUTE)) {
                Collections.list(request.getHeaders(name))
                        .forEach(value -> passed.header(name, value));
            }
        }
        return passed;
    }

    private void pass(HttpRequest.Builder request, HttpServletResponse response)
            throws IOException {
        HttpResponse<byte[]> answer;
        try {
            answer = http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException _) {
            throw Problem.commandSideUnavailable();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Problem.commandSideUnavailable();
        }
        response.setStatus(answer.statusCode());
        answer.headers().map().forEach((name, values) -> answered(name, values, response));
        response.getOutputStream().write(answer.body());
    }

    private static void answered(String name, List<String> values, HttpServletResponse response) {
        if (ANSWERED.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> response.addHeader(name, value));
        }
    }
}
