package org.throughline.cli;

import picocli.CommandLine.Option;

/// The options of each command that talks to a server.
final class ServerOptions {
    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "Where the server is; else THROUGHLINE_URL, else the one that runs on THROUGHLINE_HOME.")
    private String server = "";

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "The account to act as. THROUGHLINE_TOKEN, if set, takes its place.")
    private String account = "";

    @Option(
            names = "--purpose",
            paramLabel = "WORD",
            completionCandidates = Purposes.class,
            description =
                    "What the record is read for, which practitioners say: ${COMPLETION-CANDIDATES}.")
    private String purpose = "";

    @Option(names = "--json", description = "Print JSON on stdout.")
    private boolean json;

    String account() {
        return account;
    }

    boolean json() {
        return json;
    }

    Wire wire(Surroundings surroundings) {
        return new Wire(Server.locate(server, surroundings), Purposes.checked(purpose));
    }

    Session session(Surroundings surroundings) {
        return session(surroundings, account);
    }

    /// For what administrators alone may ask.
    Session administrator(Surroundings surroundings) {
        return session(surroundings, account.isEmpty() ? "admin" : account);
    }

    private Session session(Surroundings surroundings, String as) {
        var wire = wire(surroundings);
        return new Session(wire, new Tokens(wire, surroundings), as);
    }
}
