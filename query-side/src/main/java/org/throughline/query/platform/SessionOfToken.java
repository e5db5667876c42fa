package org.throughline.query.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.filter.OncePerRequestFilter;

/// A session ends with the token it holds: when that expires, when the account is gone or has other
/// rights or another password, and also when nobody can tell.
final class SessionOfToken extends OncePerRequestFilter {

    private final JwtDecoder decoder;

    SessionOfToken(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn reader
                && !isGood(reader)) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isGood(SignedIn reader) {
        try {
            decoder.decode(reader.getToken().getTokenValue());
            return true;
        } catch (JwtException _) {
            return false;
        }
    }
}
