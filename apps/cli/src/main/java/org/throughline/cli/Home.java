package org.throughline.cli;

import java.nio.file.Path;

/// The data directory of a server on this machine: `THROUGHLINE_HOME`, or `~/.throughline`.
record Home(Path dir) {

    static Home of(Surroundings surroundings) {
        var set = surroundings.setting("THROUGHLINE_HOME");
        return new Home(
                set.isEmpty()
                        ? Path.of(System.getProperty("user.home"), ".throughline")
                        : Path.of(set));
    }

    /// Holds the base URL of the server that runs on this home.
    Path url() {
        return dir.resolve("throughline.url");
    }

    Path secrets() {
        return dir.resolve("secrets");
    }

    Path accounts() {
        return secrets().resolve("accounts.json");
    }

    Path keys() {
        return dir.resolve("keys");
    }
}
