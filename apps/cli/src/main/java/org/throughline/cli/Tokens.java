package org.throughline.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// Bearer tokens, one per account, kept in memory only. `THROUGHLINE_TOKEN` stands in for every
/// account.
final class Tokens {
    /// The account of a command that needs none because a token was given.
    static final String GIVEN = "";

    private final Wire wire;
    private final Home home;
    private final String given;
    private final Map<String, String> issued = new HashMap<>();

    Tokens(Wire wire, Surroundings surroundings) {
        this.wire = wire;
        this.home = Home.of(surroundings);
        this.given = surroundings.setting("THROUGHLINE_TOKEN");
    }

    boolean isGiven() {
        return !given.isEmpty();
    }

    Accounts accounts() {
        return Accounts.read(home);
    }

    String bearer(String account) throws IOException {
        if (isGiven()) {
            return "Bearer " + given;
        }
        var known = issued.get(account);
        if (known == null) {
            known = issue(account);
            issued.put(account, known);
        }
        return "Bearer " + known;
    }

    /// Drops a token that the server no longer accepts; answers whether another can be had.
    boolean forget(String account) {
        return !isGiven() && issued.remove(account) != null;
    }

    /// Asks the issuer (RFC 6749 section 4.4, client credentials; section 2.3.1 for the encoding of
    /// the basic header).
    String issue(String name) throws IOException {
        var account = accounts().named(name);
        if (!wire.server().confidential()) {
            throw new CliFault(
                    Exit.COULD_NOT,
                    "A secret is not sent over plain http to another machine: use https, or THROUGHLINE_TOKEN.");
        }
        var pair = encode(account.name()) + ":" + encode(account.secret());
        var basic =
                "Basic "
                        + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        var answer =
                wire.post(
                        "/oauth2/token",
                        basic,
                        "application/x-www-form-urlencoded",
                        "grant_type=client_credentials");
        var token = Json.text(answer.body(), "access_token");
        if (answer.status() != 200 || token.isEmpty()) {
            throw refused(name, answer);
        }
        return token;
    }

    private static CliFault refused(String name, Answer answer) {
        return new CliFault(
                Exit.COULD_NOT,
                """
                The server gave no token for %s (it answered %d).
                Does this server run on the home whose secrets were read? `throughline doctor` looks."""
                        .formatted(name, answer.status()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
