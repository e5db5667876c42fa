package org.throughline.standalone.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.throughline.query.answer.Problem;
import org.throughline.query.api.ApiErrors;

/// The answer to one request too many: 429 of one who asks too much (RFC 6585, section 4), 503 if
/// all together do; a problem for programs and a page for people.
final class TooMany {

    private static final long NANOS = 1_000_000_000L;

    private TooMany() {}

    static void answer(HttpServletRequest request, HttpServletResponse response, long nanos)
            throws IOException {
        int seconds = (int) Math.max(1, (nanos + NANOS - 1) / NANOS);
        answer(Problem.tooManyRequests(seconds), request, response);
    }

    static void answer(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", Objects.toString(problem.retryAfter()));
        String path = request.getRequestURI();
        if (path.startsWith("/api/") || path.startsWith("/oauth2/")) {
            ApiErrors.write(problem, request, response);
        } else {
            response.sendError(problem.status());
        }
    }
}
