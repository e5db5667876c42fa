package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The keys that a log signs its checkpoints with.
@Command(name = "log-keys", description = "The keys that the log signs its checkpoints with.")
final class LogKeysCommand {

    private static final String PATH = "/api/v1/checkpoints";
    private static final int CREATED = 201;

    /// `log-keys list`
    @Command(
            name = "list",
            description = "The public keys that sign now, for whoever checks what the log gives.",
            footer = {
                "",
                "Exit codes: 0 shown; 1 not reachable, not allowed; 2 not asked rightly."
            })
    static final class All implements Callable<Integer> {
        private final Surroundings surroundings;

        @Mixin private ServerOptions options = new ServerOptions();

        All(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            var keys = options.session(surroundings).read(PATH).path("keys");
            if (options.json()) {
                surroundings.out().println(keys);
            } else {
                keys.forEach(key -> surroundings.out().println(Plain.of(key.stringValue(""))));
            }
            return Exit.DONE;
        }
    }

    /// `log-keys change`
    @Command(
            name = "change",
            description = {
                "Give the log new keys, while it runs: the old ones vouch for them, and sign nothing any more.",
                "The new public keys go to stdout."
            },
            footer = {
                "",
                "Administrators alone may. Afterwards make a backup: without the new files in the key folder nothing",
                "is ever signed again. Other nodes of the same log need the two files as well.",
                "Exit codes: 0 changed; 1 not changed, not reachable, not allowed; 2 not asked rightly."
            })
    static final class Change implements Callable<Integer> {
        private final Surroundings surroundings;

        @Mixin private ServerOptions options = new ServerOptions();

        Change(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            var session = options.administrator(surroundings);
            var retires = Json.object().set("retires", session.read(PATH).path("keys"));
            var answer = session.post("/api/v1/log/keys", retires.toString());
            if (answer.status() != CREATED) {
                throw Problem.of(answer).fault();
            }
            if (options.json()) {
                surroundings.out().println(answer.body());
                return Exit.DONE;
            }
            answer.body()
                    .path("keys")
                    .forEach(key -> surroundings.out().println(Plain.of(key.stringValue(""))));
            surroundings.say(
                    "These keys sign from position %s on. Make a backup now, and tell whoever checks the log."
                            .formatted(Plain.of(Json.text(answer.body(), "position"))));
            return Exit.DONE;
        }
    }
}
