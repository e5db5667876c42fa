package org.throughline.standalone.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughline.query.answer.Problem;

/// Lets no more requests be worked on at once than the memory holds. The others wait for their
/// turn, in order, and are told to come back if it does not come in time. What asks after health
/// does not wait.
final class TurnFilter extends OncePerRequestFilter {

    /// What a request may take of the heap while it is worked on: ten times of what was seen, so
    /// that more are not begun than a few cores get through; those that wait take next to nothing.
    private static final long BYTES = 2 * 1024 * 1024L;

    private static final int COME_BACK_SECONDS = 2;

    private final Semaphore turns;
    private final Duration patience;

    /// @param turns how many at once
    TurnFilter(int turns, Duration patience) {
        this.turns = new Semaphore(turns, true);
        this.patience = patience;
    }

    /// How many turns a heap has.
    static int of(long heap) {
        return (int) Math.max(1, heap / BYTES);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!mine()) {
            Refused.answer(Problem.busy(COME_BACK_SECONDS), request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    private boolean mine() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
