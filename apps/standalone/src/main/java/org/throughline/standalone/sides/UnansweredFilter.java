package org.throughline.standalone.sides;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/// Says in the log what nobody answered, by its kind and place. The message may quote a text, or
/// what was sent, and Tomcat's own words would hold it: they are off.
final class UnansweredFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UnansweredFilter.class);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | Error fault) {
            say(cause(fault), response.getHeader("X-Correlation-ID"));
            throw fault;
        }
    }

    private static Throwable cause(Throwable fault) {
        Throwable cause = fault.getCause();
        return fault instanceof ServletException && cause != null ? cause(cause) : fault;
    }

    private static void say(Throwable fault, String trace) {
        StackTraceElement[] place = fault.getStackTrace();
        if (!(fault instanceof ClientAbortException)) {
            LOG.error(
                    "a request was not answered: {} at {}, trace {}",
                    fault.getClass().getName(),
                    place.length == 0 ? "" : place[0],
                    trace);
        }
    }

    /// An error page that fails is no answer either.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
