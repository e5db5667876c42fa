package org.throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "token",
        description = {
            "A bearer token from the built-in issuer, for scripts and curl; nothing else is printed on stdout.",
            "A program shows its key (--key). Of others the secret is read from",
            "THROUGHLINE_HOME/secrets/accounts.json; a person's password is asked for, or read as",
            "the first line of stdin."
        },
        footer = {"", "Exit codes: 0 printed; 1 no such account, no server, or not accepted."})
final class TokenCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--as", paramLabel = "NAME", required = true, description = "The account.")
    private String account = "";

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The private key of the account, as `account key` makes it.")
    private @Nullable Path key;

    @Option(
            names = "--password",
            description = "Ask for a password: for a person with an account on another machine.")
    private boolean password;

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
            var token = token(new Tokens(wire, surroundings));
            surroundings
                    .out()
                    .println(json ? Json.object().put("access_token", token).toString() : token);
            return Exit.DONE;
        } catch (IOException _) {
            throw wire.unreachable();
        }
    }

    private String token(Tokens tokens) throws IOException {
        if (key != null) {
            return tokens.issue(account, SigningKey.of(text(key)));
        }
        return password || tokens.accounts().named(account).isPerson()
                ? tokens.issue(account, Password.ask(surroundings))
                : tokens.issue(account);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException _) {
            throw new CliFault(Exit.COULD_NOT, "Cannot read the file of --key.");
        }
    }
}
