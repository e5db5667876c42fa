package org.throughline.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

/// HTTP to a server as one account.
///
/// @param authorization the header's value; empty for nobody
record Http(HttpClient client, URI base, Supplier<String> authorization) {

    static final String EVENT = "application/cloudevents+json";
    static final String BATCH = "application/cloudevents-batch+json";
    static final String JSON = "application/json";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// @param headers names and values in turn
    Answer get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    /// As [#get], but waits as long as the server says that it is not there yet.
    Answer read(String path) {
        Answer[] last = {get(path)};
        Until.holds(
                "an answer to " + path,
                PATIENCE,
                () -> {
                    if (last[0].status() == 503) {
                        last[0] = get(path);
                    }
                    return last[0].status() != 503;
                });
        return last[0].expect(200);
    }

    Answer post(String path, String type, String body, String... headers) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer post(String path, String type, byte[] body, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = type;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return send("POST", path, body, all);
    }

    /// Posts one event in structured mode.
    Answer event(Object event, String... headers) {
        return post("/api/v1/events", EVENT, event.toString(), headers);
    }

    Answer send(String method, String path, byte[] body, String... headers) {
        try {
            return sendOnce(method, path, body, headers);
        } catch (IOException lost) {
            throw new UncheckedIOException(method + " " + path, lost);
        }
    }

    /// @throws IOException if there is no answer, as when the server dies
    Answer sendOnce(String method, String path, byte[] body, String... headers) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path))
                        .timeout(PATIENCE)
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        String who = authorization.get();
        if (!who.isEmpty()) {
            request.header("Authorization", who);
        }
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
