package org.throughline.cli;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Plain HTTP to one server. Follows no redirect, so no credential leaves it.
final class Wire {
    private final Server server;
    private final String purpose;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    Wire(Server server) {
        this(server, "");
    }

    /// @param purpose what the record is read for; empty for those who need not say
    Wire(Server server, String purpose) {
        this.server = server;
        this.purpose = purpose;
    }

    Server server() {
        return server;
    }

    /// @param authorization the header's value; empty for none
    Answer get(String path, String authorization) throws IOException {
        return exchange(
                request(path, authorization)
                        .header("Accept", "application/json, application/problem+json")
                        .GET());
    }

    /// A file: its bytes if the server gives it, else what it says instead.
    Download file(String path, String authorization) throws IOException {
        try {
            var response =
                    http.send(
                            request(path, authorization).GET().build(), BodyHandlers.ofByteArray());
            return new Download(Answer.ofBytes(response), response.body());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CliFault(Exit.COULD_NOT, "Interrupted.");
        }
    }

    /// @param bytes the body, whatever the status is
    record Download(Answer answer, byte[] bytes) {}

    Answer post(String path, String authorization, String contentType, String body)
            throws IOException {
        return post(path, authorization, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, String authorization, String contentType, byte[] body)
            throws IOException {
        return exchange(
                request(path, authorization)
                        .header("Accept", "application/json, application/problem+json")
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    Answer delete(String path, String authorization) throws IOException {
        return exchange(
                request(path, authorization)
                        .header("Accept", "application/json, application/problem+json")
                        .DELETE());
    }

    CliFault unreachable() {
        return new CliFault(
                Exit.COULD_NOT,
                """
                Cannot reach a server at %s.
                Start one with `throughline serve`, or say where it is with --server URL or THROUGHLINE_URL."""
                        .formatted(server.base()));
    }

    private HttpRequest.Builder request(String path, String authorization) {
        var builder = HttpRequest.newBuilder(server.at(path)).timeout(Duration.ofSeconds(60));
        if (!purpose.isEmpty()) {
            builder.header("Purpose", purpose);
        }
        return authorization.isEmpty() ? builder : builder.header("Authorization", authorization);
    }

    private Answer exchange(HttpRequest.Builder request) throws IOException {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CliFault(Exit.COULD_NOT, "Interrupted.");
        }
    }
}
