package org.throughline.query.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives each request an id that its answer carries: the one it came with, if that is harmless, or
/// a new one.
public final class CorrelationFilter extends OncePerRequestFilter {

    private static final String HEADER = "X-Correlation-ID";
    private static final String ATTRIBUTE = CorrelationFilter.class.getName();
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Supplier<String> newIds;

    public CorrelationFilter(Supplier<String> newIds) {
        this.newIds = newIds;
    }

    static String idOf(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "";
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sent = request.getHeader(HEADER);
        String id = sent != null && HARMLESS.matcher(sent).matches() ? sent : newIds.get();
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        chain.doFilter(request, response);
    }
}
