package org.throughline.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who asked, and what for: by the token they sent, or by the session in which they signed in.
final class SeenClients {

    private static final Pattern SESSION = Pattern.compile("JSESSIONID=([0-9A-Za-z.-]+)");
    private static final Pattern PURPOSE = Pattern.compile("/cases/([^/]+)/purpose");
    private static final Set<String> TO_STATE =
            Set.of(
                    "direct-work",
                    "duty",
                    "supervision",
                    "referral",
                    "assessment",
                    "strategy-discussion",
                    "conference",
                    "court",
                    "subject-access");
    private static final Map<String, String> OF_ROLES =
            Map.of(
                    "agency", "record-keeping",
                    "reviewer", "review",
                    "auditor", "audit",
                    "admin", "administration");
    private static final String NOT_STATED = "not-stated";

    /// The account of each session.
    private final Map<String, String> sessions = new HashMap<>();

    /// What was said in a session of a case.
    private final Map<String, String> said = new HashMap<>();

    /// Whether the exchange is one that says who somebody is or what they read for.
    static boolean tells(Exchange exchange) {
        return exchange.method().equals("POST")
                && (exchange.path().equals("/login") || PURPOSE.matcher(exchange.path()).matches());
    }

    /// Takes in what somebody said on a form.
    void note(Exchange exchange) {
        Matcher purpose = PURPOSE.matcher(exchange.path());
        String stated = exchange.form("purpose");
        if (purpose.matches() && exchange.status() == 303 && TO_STATE.contains(stated)) {
            said.put(session(exchange) + purpose.group(1), stated);
        }
        String to = exchange.header("location");
        if (exchange.path().equals("/login") && exchange.status() == 302 && !to.contains("error")) {
            Matcher given = SESSION.matcher(exchange.header("set-cookie"));
            sessions.put(
                    given.find() ? given.group(1) : session(exchange), exchange.form("username"));
        }
    }

    /// The account that asked; nothing if it is not known, or its token or session was not taken.
    Optional<String> account(Exchange exchange) {
        boolean sentAway =
                exchange.status() == 302 && exchange.header("location").endsWith("/login");
        if (exchange.status() == 401 || sentAway) {
            return Optional.empty();
        }
        String bearer = exchange.request().field("authorization");
        return bearer.startsWith("Bearer ")
                ? Optional.of(subject(bearer))
                : Optional.ofNullable(sessions.get(session(exchange)));
    }

    private static String subject(String bearer) {
        String[] parts = bearer.split("\\.", -1);
        byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
        return Json.text(Json.MAPPER.readTree(new String(claims, StandardCharsets.UTF_8)), "sub");
    }

    private static String session(Exchange exchange) {
        Matcher sent = SESSION.matcher(exchange.request().field("cookie"));
        return sent.find() ? sent.group(1) : "";
    }

    String purpose(Exchange exchange, SeenPlace place, String role) {
        if (!role.equals("practitioner")) {
            return OF_ROLES.getOrDefault(role, NOT_STATED);
        }
        String stated =
                place.page()
                        ? said.getOrDefault(session(exchange) + place.caseId(), NOT_STATED)
                        : exchange.request().field("purpose");
        return TO_STATE.contains(stated) ? stated : NOT_STATED;
    }
}
