package org.throughline.cli;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/// Asking as one account.
final class Session {
    private static final String USUAL_READER = "reviewer";

    private final Wire wire;
    private final Tokens tokens;
    private final String chosen;

    /// @param chosen the account that the user named; empty for the usual reader
    Session(Wire wire, Tokens tokens, String chosen) {
        this.wire = wire;
        this.tokens = tokens;
        this.chosen = chosen;
    }

    /// The body of a 200; anything else ends the command with what the server said and what to do.
    JsonNode read(String path) {
        var answer = ask(path);
        if (answer.status() != 200) {
            throw Problem.of(answer).fault();
        }
        return answer.body();
    }

    /// The bytes of a file; anything but a 200 ends the command as in [#read].
    byte[] file(String path) {
        var bytes = new AtomicReference<>(new byte[0]);
        var answer =
                signed(
                        bearer -> {
                            var download = wire.file(path, bearer);
                            bytes.set(download.bytes());
                            return download.answer();
                        });
        if (answer.status() != 200) {
            throw Problem.of(answer).fault();
        }
        return bytes.get();
    }

    Answer ask(String path) {
        return signed(bearer -> wire.get(path, bearer));
    }

    /// Asks for something to be done that needs no further words.
    Answer post(String path) {
        return signed(bearer -> wire.post(path, bearer, "application/json", ""));
    }

    /// Asks for something to be done.
    Answer post(String path, String body) {
        return signed(bearer -> wire.post(path, bearer, "application/json", body));
    }

    Answer delete(String path) {
        return signed(bearer -> wire.delete(path, bearer));
    }

    private Answer signed(Exchange exchange) {
        try {
            var account = reader();
            var answer = exchange.with(tokens.bearer(account));
            if (answer.status() == 401 && tokens.forget(account)) {
                return exchange.with(tokens.bearer(account));
            }
            return answer;
        } catch (IOException _) {
            throw wire.unreachable();
        }
    }

    private interface Exchange {
        Answer with(String bearer) throws IOException;
    }

    /// The path of a link that the server gave: a whole URL on this server, or a path.
    ///
    /// @throws IllegalArgumentException if it is no URL
    String pathOf(String link) {
        var target = wire.server().base().resolve(URI.create(link));
        if (!wire.server().owns(target)) {
            throw new CliFault(
                    Exit.COULD_NOT, "The server links to another server; the token stays here.");
        }
        return target.getRawPath()
                + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    private String reader() {
        if (tokens.isGiven()) {
            return Tokens.GIVEN;
        }
        if (!chosen.isEmpty()) {
            return chosen;
        }
        var accounts = tokens.accounts();
        if (accounts.find(USUAL_READER).isEmpty()) {
            throw new CliFault(
                    Exit.COULD_NOT,
                    "Say who reads with --as NAME. There are: "
                            + String.join(", ", accounts.names()));
        }
        return USUAL_READER;
    }
}
