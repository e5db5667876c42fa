package org.throughline.query.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.filter.OncePerRequestFilter;

/// What every answer tells a browser, whoever makes the answer: nothing but this origin's own files
/// is loaded or run, no other page may frame it or open it as a window of its own, nothing of its
/// address leaves, nothing of it is kept.
public final class AnswerHeaders extends OncePerRequestFilter {

    private static final String YEAR = "max-age=31536000; includeSubDomains";

    private static final Map<String, String> ALL =
            new TreeMap<>(
                    Map.of(
                            "Content-Security-Policy",
                            "default-src 'self'; base-uri 'none'; form-action 'self';"
                                    + " frame-ancestors 'none'; object-src 'none'",
                            "X-Content-Type-Options",
                            "nosniff",
                            "X-Frame-Options",
                            "DENY",
                            "Referrer-Policy",
                            "same-origin",
                            "Permissions-Policy",
                            "camera=(), display-capture=(), geolocation=(), microphone=(),"
                                    + " payment=(), usb=()",
                            "Cross-Origin-Opener-Policy",
                            "same-origin",
                            "Cross-Origin-Resource-Policy",
                            "same-origin",
                            "Cache-Control",
                            "no-store"));

    AnswerHeaders() {}

    /// For answers that no filter sees.
    public static Map<String, String> all() {
        return Map.copyOf(ALL);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALL.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", YEAR);
        }
        chain.doFilter(request, response);
    }

    /// An error page is an answer too, and the container clears the headers before it.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
