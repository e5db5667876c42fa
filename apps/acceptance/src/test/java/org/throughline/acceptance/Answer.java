package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/// What the server answered, byte for byte.
record Answer(String request, int status, HttpHeaders headers, byte[] body) {

    static Answer of(HttpResponse<byte[]> response) {
        String request = response.request().method() + " " + response.request().uri();
        return new Answer(request, response.statusCode(), response.headers(), response.body());
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return Json.MAPPER.readTree(body);
    }

    /// The header's first value; empty if it is not there.
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /// This answer, if it has that status; else a failure that shows what came instead.
    Answer expect(int expected) {
        assertThat(status).as("%s: %s", request, text()).isEqualTo(expected);
        return this;
    }

    @Override
    public String toString() {
        return request + " -> " + status + " " + text();
    }
}
