package org.throughline.query.accesslog;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughline.query.answer.Problem;
import org.throughline.schema.access.Purpose;
import org.throughline.schema.cases.CaseId;

/// The one way to personal data. The answer is made and kept back; what was looked at is written
/// down; only then does the first byte leave. If it cannot be written down, nothing is shown.
public final class AccessFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AccessFilter.class);

    private final LookBook book;
    private final Refusals refusals;

    /// Says instead of an answer why there is none.
    @FunctionalInterface
    public interface Refusals {
        void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
                throws IOException;
    }

    public AccessFilter(LookBook book, Refusals refusals) {
        this.book = book;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Place> place = Place.of(request);
        if (place.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Looker> looker = Looker.of(SecurityContextHolder.getContext().getAuthentication());
        Look look = new Look();
        HeldResponse held = new HeldResponse(response);
        Purpose purpose =
                looker.map(who -> purpose(who, place.get(), request)).orElse(Purpose.NOT_STATED);
        @Nullable Exception failed = null;
        try {
            if (looker.isPresent() && lacksPurpose(looker.get(), place.get(), purpose)) {
                askForPurpose(place.get(), request, held);
            } else {
                look.during(() -> chain.doFilter(request, held));
            }
        } catch (IOException | ServletException | RuntimeException fault) {
            failed = fault;
        }
        int status =
                failed == null ? held.heldStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        if (looker.isEmpty() && !look.parts().isEmpty()) {
            throw new IllegalStateException("something was read by nobody");
        }
        if (looker.isPresent()
                && !isWritten(
                        new LookBook.Request(
                                looker.get(), purpose, place.get(), look, request, status))) {
            refuse(place.get(), request, response);
        } else if (failed != null) {
            rethrow(failed);
        } else {
            held.letGo();
        }
    }

    private boolean isWritten(LookBook.Request request) {
        try {
            book.write(request);
            return true;
        } catch (DataAccessException | TransactionException fault) {
            LOG.error("a look was not written down: {}", fault.getClass().getSimpleName());
            return false;
        }
    }

    private void refuse(Place place, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.reset();
        if (place.page()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            refusals.write(Problem.accessLogUnavailable(), request, response);
        }
    }

    private static void rethrow(Exception failed) throws IOException, ServletException {
        switch (failed) {
            case IOException io -> throw io;
            case ServletException servlet -> throw servlet;
            case RuntimeException runtime -> throw runtime;
            default -> throw new IllegalStateException(failed);
        }
    }

    private static Purpose purpose(Looker looker, Place place, HttpServletRequest request) {
        if (!looker.isAsked()) {
            return looker.usual();
        }
        if (!place.page()) {
            return Purposes.of(request.getHeader(Purposes.HEADER)).orElse(Purpose.NOT_STATED);
        }
        return place.caseId() == null
                ? Purpose.NOT_STATED
                : Purposes.said(request, place.caseId()).orElse(Purpose.NOT_STATED);
    }

    /// On pages it is a case that is read for a purpose; the list of cases is a way to it.
    private static boolean lacksPurpose(Looker looker, Place place, Purpose purpose) {
        return looker.isAsked()
                && place.personal()
                && purpose == Purpose.NOT_STATED
                && (!place.page() || place.caseId() != null);
    }

    private void askForPurpose(Place place, HttpServletRequest request, HeldResponse response)
            throws IOException {
        CaseId caseId = place.caseId();
        if (!place.page() || caseId == null) {
            refusals.write(Problem.purposeNeeded(), request, response);
            return;
        }
        String query = request.getQueryString();
        String back = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.sendRedirect(
                "/cases/"
                        + caseId.text()
                        + "/purpose?back="
                        + URLEncoder.encode(back, StandardCharsets.UTF_8),
                HttpServletResponse.SC_SEE_OTHER);
    }
}
