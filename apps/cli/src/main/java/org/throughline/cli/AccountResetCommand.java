package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "reset",
        description =
                "Another password for one use, for a person who has lost theirs; ends their sessions.",
        footer = {"", "Exit codes: 0 made; 1 nobody of that name has a password."})
final class AccountResetCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final AccountBook book;

    @Parameters(paramLabel = "NAME", description = "The account.")
    private String name = "";

    AccountResetCommand(Surroundings surroundings, AccountBook book) {
        this.surroundings = surroundings;
        this.book = book;
    }

    @Override
    public Integer call() {
        surroundings.out().println(book.reset(name));
        surroundings.say("The password above is for one use. It is kept nowhere.");
        return Exit.DONE;
    }
}
