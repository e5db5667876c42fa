package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// The commands that start a server. The launcher's program answers them itself; here they are only
/// named.
abstract sealed class ServerCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new CliFault(
                Exit.REFUSED,
                "This is the client alone, without a server: start one with the launcher, `./throughline`.");
    }

    @Command(name = "demo", description = "A server with cases to look at; stops with Ctrl-C.")
    static final class Demo extends ServerCommand {}

    @Command(name = "serve", description = "A server on THROUGHLINE_HOME, empty at first.")
    static final class Serve extends ServerCommand {}

    @Command(
            name = "command-side",
            description = {
                "The writes alone, in a process of their own: THROUGHLINE_DB_URL, THROUGHLINE_KAFKA and"
                        + " THROUGHLINE_ISSUER say where it works."
            })
    static final class CommandSide extends ServerCommand {}

    @Command(
            name = "query-side",
            description = {
                "The reads and the pages alone: THROUGHLINE_DB_URL, THROUGHLINE_KAFKA and"
                        + " THROUGHLINE_COMMAND_URL say where it works."
            })
    static final class QuerySide extends ServerCommand {}
}
