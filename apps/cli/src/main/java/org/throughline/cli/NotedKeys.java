package org.throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.throughline.ledger.SignatureType.Says;
import org.throughline.ledger.VerifierKey;
import org.throughline.ledger.verify.CannotCheck;
import org.throughline.verifier.KnownLogs;
import tools.jackson.databind.JsonNode;

/// Notes the keys of a log when its server is first asked for a bundle, as SSH notes hosts, so that
/// `verify` has keys that did not come with the bundle. Keys that are noted are never replaced.
final class NotedKeys {
    static final String PATH = "/api/v1/checkpoints";

    private final Home home;

    NotedKeys(Home home) {
        this.home = home;
    }

    /// Notes them unless keys of that log are noted; answers what there is to say of it, or
    /// nothing.
    String note(Server server, Answer answer) {
        try {
            var shown = keys(answer.body());
            if (shown.isEmpty()) {
                return "The server does not show the keys of its log: `throughline verify` needs one from elsewhere.";
            }
            var known = KnownLogs.in(home.dir());
            var origin = Json.text(answer.body(), "origin");
            var ours = known.of(origin);
            if (ours.isEmpty()) {
                Files.createDirectories(
                        home.dir(),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
                known.note(server.base().toString(), shown);
                return "The keys of the log are noted in "
                        + known.file(origin)
                        + ", as this server shows them: compare them with somebody else's.";
            }
            return ours.equals(shown)
                    ? ""
                    : "This server shows other keys than those in "
                            + known.file(origin)
                            + ", which stay: `throughline verify` follows a change of keys that the log vouches for,"
                            + " and nothing else.";
        } catch (CannotCheck problem) {
            return String.valueOf(problem.getMessage());
        } catch (IOException _) {
            return "The keys of the log cannot be noted in " + home.dir() + ".";
        }
    }

    /// The keys of the log that is named; none if one of them is no such key.
    private static List<VerifierKey> keys(JsonNode body) {
        var origin = Json.text(body, "origin");
        var keys = new ArrayList<VerifierKey>();
        try {
            for (var text : body.path("keys")) {
                var key = VerifierKey.parse(text.asString(""));
                if (key.type().says() != Says.LOG || !key.name().text().equals(origin)) {
                    return List.of();
                }
                keys.add(key);
            }
            return keys;
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }
}
