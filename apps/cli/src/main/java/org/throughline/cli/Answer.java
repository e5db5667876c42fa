package org.throughline.cli;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What the server answered.
///
/// @param body missing if the answer is not JSON
/// @param date the server's `Date` header, or empty
record Answer(int status, JsonNode body, Optional<Duration> retryAfter, String date) {

    static Answer of(HttpResponse<String> response) {
        return of(response, response.body());
    }

    /// Of a file: the body is read as JSON only if it is none.
    static Answer ofBytes(HttpResponse<byte[]> response) {
        boolean file = response.statusCode() == 200;
        return of(response, file ? "" : new String(response.body(), StandardCharsets.UTF_8));
    }

    private static Answer of(HttpResponse<?> response, String body) {
        return new Answer(
                response.statusCode(),
                parse(body),
                response.headers()
                        .firstValue("Retry-After")
                        .filter(value -> value.strip().matches("[0-9]{1,5}"))
                        .map(value -> Duration.ofSeconds(Long.parseLong(value.strip()))),
                response.headers().firstValue("Date").orElse(""));
    }

    private static JsonNode parse(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }
}
