package org.throughline.standalone.limits;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/// Whoever tries secrets may fail a few times a minute: for one account from one address, for one
/// account from anywhere, and from one address for any account. An attempt is counted before it is
/// looked at, so that many at once are no way round, and given back if it succeeds.
final class SignInFilter extends OncePerRequestFilter {

    private static final Set<String> DOORS = Set.of("/login", "/password", "/oauth2/token");
    private static final String BASIC = "basic ";
    private static final int LONGEST_NAME = 64;
    private static final int FROM_ANYWHERE = 3;
    private static final int FOR_ANYBODY = 6;

    private final Allowances fromOneForOne;
    private final Allowances forOne;
    private final Allowances fromOne;

    SignInFilter(long perMinute) {
        this.fromOneForOne = new Allowances(Rate.perMinute("sign-in", perMinute));
        this.forOne = new Allowances(Rate.perMinute("sign-in", perMinute * FROM_ANYWHERE));
        this.fromOne = new Allowances(Rate.perMinute("sign-in", perMinute * FOR_ANYBODY));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !DOORS.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<Allowances, String> counted = new LinkedHashMap<>();
        for (Map.Entry<Allowances, String> each : keys(request).entrySet()) {
            ConsumptionProbe left = each.getKey().take(each.getValue());
            if (!left.isConsumed()) {
                counted.forEach(Allowances::giveBack);
                Refused.answer(request, response, left.getNanosToWaitForRefill());
                return;
            }
            counted.put(each.getKey(), each.getValue());
        }
        chain.doFilter(request, response);
        if (succeeded(response)) {
            counted.forEach(Allowances::giveBack);
        }
    }

    private Map<Allowances, String> keys(HttpServletRequest request) {
        String address = Address.of(request);
        String account = account(request);
        Map<Allowances, String> keys = new LinkedHashMap<>();
        if (!account.isEmpty()) {
            keys.put(fromOneForOne, account + " " + address);
            keys.put(forOne, account);
        }
        keys.put(fromOne, address);
        return keys;
    }

    /// A token, or the way to a page that is not the form again.
    private static boolean succeeded(HttpServletResponse response) {
        String next = response.getHeader("Location");
        return response.getStatus() == HttpServletResponse.SC_OK
                || (response.getStatus() == HttpServletResponse.SC_FOUND
                        && next != null
                        && !next.endsWith("/login?error"));
    }

    /// Of the form, or of the basic header (RFC 6749, section 2.3.1); empty if there is none.
    private static String account(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        String name =
                header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                        ? userOf(header.substring(BASIC.length()).strip())
                        : request.getParameter("username");
        return name == null || name.length() > LONGEST_NAME ? "" : name;
    }

    private static String userOf(String pair) {
        try {
            String text = new String(Base64.getDecoder().decode(pair), StandardCharsets.UTF_8);
            return URLDecoder.decode(text.split(":", 2)[0], StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
