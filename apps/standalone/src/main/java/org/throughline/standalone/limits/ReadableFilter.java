package org.throughline.standalone.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughline.query.answer.Problem;

/// Refuses a request whose parameters cannot be read, in the address or in a form, before anybody
/// reads them: each reader would fail in its own way, and with a message that quotes them.
final class ReadableFilter extends OncePerRequestFilter {

    private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;

    /// What Spring's firewall takes as a name, once somebody asks for it.
    private static final Pattern NAME = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (isUpload(request) || hasNames(request)) {
                chain.doFilter(request, response);
            } else {
                Refused.answer(Problem.unreadableParameters(), request, response);
            }
        } catch (InvalidParameterException unreadable) {
            Refused.answer(
                    unreadable.getErrorCode() == TOO_LARGE
                            ? Problem.tooLarge()
                            : Problem.unreadableParameters(),
                    request,
                    response);
        }
    }

    /// Its parts take memory: they are read when it has its turn.
    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean hasNames(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream()
                .allMatch(name -> NAME.matcher(name).matches());
    }
}
