package org.throughline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "token",
        description = {
            "A bearer token from the built-in issuer, for scripts and curl; nothing else is printed on stdout.",
            "Reads the account's secret from THROUGHLINE_HOME/secrets/accounts.json."
        },
        footer = {"", "Exit codes: 0 printed; 1 no such account, no server, or not accepted."})
final class TokenCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--as", paramLabel = "NAME", required = true, description = "The account.")
    private String account = "";

    @Option(names = "--server", paramLabel = "URL", description = "Where the server is.")
    private String server = "";

    @Option(names = "--json", description = "Print JSON on stdout.")
    private boolean json;

    TokenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var wire = new Wire(Server.locate(server, surroundings));
        try {
            var token = new Tokens(wire, surroundings).issue(account);
            surroundings
                    .out()
                    .println(json ? Json.object().put("access_token", token).toString() : token);
            return Exit.DONE;
        } catch (IOException _) {
            throw wire.unreachable();
        }
    }
}
