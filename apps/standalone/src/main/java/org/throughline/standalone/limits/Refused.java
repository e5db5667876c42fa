package org.throughline.standalone.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.throughline.query.answer.Problem;
import org.throughline.query.api.ApiErrors;

/// The answer to a request that is not let in, such as one too many: 429 of one who asks too much
/// (RFC 6585, section 4), 503 if all together do. A problem for programs and a page for people.
final class Refused {

    private static final long NANOS = 1_000_000_000L;
    private static final List<String> PROGRAMS = List.of("/api/", "/oauth2/", "/actuator/");

    private Refused() {}

    static void answer(HttpServletRequest request, HttpServletResponse response, long nanos)
            throws IOException {
        int seconds = (int) Math.max(1, (nanos + NANOS - 1) / NANOS);
        answer(Problem.tooManyRequests(seconds), request, response);
    }

    static void answer(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (problem.retryAfter() != null) {
            response.setHeader("Retry-After", Objects.toString(problem.retryAfter()));
        }
        if (PROGRAMS.stream().anyMatch(request.getRequestURI()::startsWith)) {
            ApiErrors.write(problem, request, response);
        } else {
            response.sendError(problem.status());
        }
    }
}
