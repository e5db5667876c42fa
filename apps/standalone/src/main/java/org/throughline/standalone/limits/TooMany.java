package org.throughline.standalone.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.throughline.query.answer.Problem;
import org.throughline.query.api.ApiErrors;

/// The answer to one request too many: 429 (RFC 6585, section 4), a problem for programs and a page
/// for people.
final class TooMany {

    static final int STATUS = 429;

    private static final long NANOS = 1_000_000_000L;

    private TooMany() {}

    static void answer(HttpServletRequest request, HttpServletResponse response, long nanos)
            throws IOException {
        int seconds = (int) Math.max(1, (nanos + NANOS - 1) / NANOS);
        response.setHeader("Retry-After", Integer.toString(seconds));
        String path = request.getRequestURI();
        if (path.startsWith("/api/") || path.startsWith("/oauth2/")) {
            ApiErrors.write(Problem.tooManyRequests(seconds), request, response);
        } else {
            response.sendError(STATUS);
        }
    }
}
