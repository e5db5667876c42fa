package org.throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "add",
        description = {
            "Makes an account. A person gets a password for one use, printed once, and chooses another",
            "at the first sign-in.",
            "A program shows a key instead: give the public part with --jwk."
        },
        footer = {"", "Exit codes: 0 made; 1 not made; 2 used wrongly."})
final class AccountAddCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final AccountBook book;

    @Parameters(paramLabel = "NAME", description = "In lower-case letters, digits, '-' and '.'.")
    private String name = "";

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "agency (a program of one), practitioner, reviewer, auditor or admin.")
    private String role = "";

    @Option(
            names = "--agency",
            paramLabel = "ID",
            description = "Whose account it is: for agency and practitioner.")
    private String agency = "";

    @Option(
            names = "--jwk",
            paramLabel = "FILE",
            description = "The public key of a program: a JWK or a JWK Set.")
    private @Nullable Path jwk;

    AccountAddCommand(Surroundings surroundings, AccountBook book) {
        this.surroundings = surroundings;
        this.book = book;
    }

    @Override
    public Integer call() {
        var holder = new AccountBook.Holder(name, role, agency);
        if (jwk != null) {
            book.addProgram(holder, text(jwk));
            surroundings.say(
                    "Made. `throughline token --as " + name + " --key FILE` gets a token.");
        } else {
            surroundings.out().println(book.addPerson(holder));
            surroundings.say("Made, with the password above for one use. It is kept nowhere.");
        }
        return Exit.DONE;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException _) {
            throw new CliFault(Exit.COULD_NOT, "Cannot read the file of --jwk.");
        }
    }
}
