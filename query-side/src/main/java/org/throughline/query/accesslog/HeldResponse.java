package org.throughline.query.accesslog;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Keeps an answer back, its body, its redirect or its error, until it is let go.
final class HeldResponse extends ContentCachingResponseWrapper {

    private @Nullable Release release;
    private int heldStatus;

    /// What is done when the answer may leave, instead of sending a body.
    @FunctionalInterface
    private interface Release {
        void to(HttpServletResponse response) throws IOException;
    }

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    private void hold(int status, Release how) {
        release = how;
        heldStatus = status;
    }

    @Override
    public void sendError(int status) {
        hold(status, response -> response.sendError(status));
    }

    @Override
    public void sendError(int status, String message) {
        hold(status, response -> response.sendError(status));
    }

    @Override
    public void sendRedirect(String location) {
        hold(SC_FOUND, response -> response.sendRedirect(location));
    }

    @Override
    public void sendRedirect(String location, boolean clear) {
        sendRedirect(location);
    }

    @Override
    public void sendRedirect(String location, int status) {
        hold(status, response -> response.sendRedirect(location, status));
    }

    @Override
    public void sendRedirect(String location, int status, boolean clear) {
        sendRedirect(location, status);
    }

    /// The status that the answer will have.
    int heldStatus() {
        return release == null ? getStatus() : heldStatus;
    }

    /// The answer may leave.
    void letGo() throws IOException {
        if (release == null) {
            copyBodyToResponse();
        } else {
            release.to((HttpServletResponse) getResponse());
        }
    }
}
