package org.throughline.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.throughline.cli.platform.Chance;

/// Bearer tokens, one per account, kept in memory only. `THROUGHLINE_TOKEN` stands in for every
/// account.
final class Tokens {
    /// The account of a command that needs none because a token was given.
    static final String GIVEN = "";

    private static final Duration ASSERTION_LIFE = Duration.ofMinutes(1);

    private final Wire wire;
    private final Home home;
    private final String given;
    private final InstantSource clock;
    private final Map<String, String> issued = new HashMap<>();

    Tokens(Wire wire, Surroundings surroundings) {
        this.wire = wire;
        this.home = Home.of(surroundings);
        this.clock = surroundings.clock();
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

    String issue(String name) throws IOException {
        var account = accounts().named(name);
        if (account.secret().isEmpty()) {
            throw new CliFault(
                    Exit.COULD_NOT,
                    """
                    No secret of %1$s lies here: it is a person, or a program with a key.
                    Put a token into THROUGHLINE_TOKEN: `throughline token --as %1$s` asks for the password, \
                    --key FILE takes the key."""
                            .formatted(name));
        }
        return issue(name, account.secret());
    }

    /// Asks the issuer (RFC 6749 section 4.4, client credentials; section 2.3.1 for the encoding of
    /// the basic header).
    String issue(String name, String secret) throws IOException {
        var pair = encode(name) + ":" + encode(secret);
        return issued(
                name,
                "Basic "
                        + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)),
                "");
    }

    /// The same with a key (RFC 7523, section 2.2).
    String issue(String name, SigningKey key) throws IOException {
        var now = clock.instant();
        var claims =
                Json.object()
                        .put("iss", name)
                        .put("sub", name)
                        .put("aud", wire.server().at("/oauth2/token").toString())
                        .put("jti", Chance.freshId())
                        .put("iat", now.getEpochSecond())
                        .put("exp", now.plus(ASSERTION_LIFE).getEpochSecond());
        return issued(
                name,
                "",
                "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                        + "&client_id="
                        + encode(name)
                        + "&client_assertion="
                        + key.sign(claims));
    }

    private String issued(String name, String authorization, String proof) throws IOException {
        if (!wire.server().confidential()) {
            throw new CliFault(
                    Exit.COULD_NOT,
                    "A secret is not sent over plain http to another machine: use https, or THROUGHLINE_TOKEN.");
        }
        var answer =
                wire.post(
                        "/oauth2/token",
                        authorization,
                        "application/x-www-form-urlencoded",
                        "grant_type=client_credentials" + proof);
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
                Does this server run on the home whose secrets were read? `throughline doctor` looks. A password for
                one use gives no token: sign in at the pages and choose another."""
                        .formatted(name, answer.status()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
