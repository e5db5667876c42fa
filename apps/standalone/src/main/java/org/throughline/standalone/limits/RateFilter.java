package org.throughline.standalone.limits;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers no more than a rate to each, and tells how much is left (the fields `RateLimit-Policy`
/// and `RateLimit` of draft-ietf-httpapi-ratelimit-headers-10).
final class RateFilter extends OncePerRequestFilter {

    private static final long NANOS = 1_000_000_000L;

    private final Allowances allowances;
    private final String policy;
    private final String name;
    private final Function<HttpServletRequest, Optional<String>> who;

    private RateFilter(Allowances allowances, Function<HttpServletRequest, Optional<String>> who) {
        this.allowances = allowances;
        this.policy = allowances.rate().policy();
        this.name = '"' + allowances.rate().name() + '"';
        this.who = who;
    }

    /// For the place before anybody asks who it is.
    static RateFilter ofAddresses(Allowances allowances) {
        return new RateFilter(allowances, request -> Optional.of(Address.of(request)));
    }

    /// For the place where it is known who asks.
    static RateFilter ofAccounts(Allowances allowances) {
        return new RateFilter(allowances, _ -> account());
    }

    private static Optional<String> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(each -> !(each instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> asks = who.apply(request);
        if (asks.isPresent() && !allowed(asks.get(), request, response)) {
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean allowed(String asks, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ConsumptionProbe left = allowances.take(asks);
        long seconds = (left.getNanosToWaitForReset() + NANOS - 1) / NANOS;
        response.setHeader("RateLimit-Policy", policy);
        response.setHeader("RateLimit", name + ";r=" + left.getRemainingTokens() + ";t=" + seconds);
        if (!left.isConsumed()) {
            Refused.answer(request, response, left.getNanosToWaitForRefill());
        }
        return left.isConsumed();
    }
}
