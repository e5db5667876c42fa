package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/// Answers as bytes, whatever the request says it accepts.
final class Replies {

    static final String TRACE = Replies.class.getName() + ".trace";
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_SECONDS = "2";

    private Replies() {}

    static ResponseEntity<byte[]> json(int status, JsonNode body) {
        return bytes(status, MediaType.APPLICATION_JSON, body.toString());
    }

    static ResponseEntity<byte[]> problem(Problem problem, HttpServletRequest request) {
        String body = problem.json(trace(request)).toString();
        ResponseEntity<byte[]> reply =
                bytes(problem.status(), MediaType.APPLICATION_PROBLEM_JSON, body);
        if (problem.status() != UNAVAILABLE) {
            return reply;
        }
        return ResponseEntity.status(UNAVAILABLE)
                .headers(reply.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(reply.getBody());
    }

    /// The same outside of a controller.
    static void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = problem.json(trace(request)).toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static ResponseEntity<byte[]> bytes(int status, MediaType type, String body) {
        return ResponseEntity.status(status)
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    /// Bytes of a file that never changes.
    static ResponseEntity<byte[]> file(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .body(body);
    }

    /// A problem that passes, and when to ask again.
    static ResponseEntity<byte[]> later(Problem problem, HttpServletRequest request, int seconds) {
        ResponseEntity<byte[]> reply = problem(problem, request);
        return ResponseEntity.status(reply.getStatusCode())
                .headers(reply.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds))
                .body(reply.getBody());
    }

    static String trace(HttpServletRequest request) {
        return request.getAttribute(TRACE) instanceof String trace ? trace : "none";
    }
}
