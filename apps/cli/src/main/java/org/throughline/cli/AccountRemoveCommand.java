package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "remove",
        description = "Ends an account, its sessions and its tokens.",
        footer = {"", "Exit codes: 0 ended; 1 there is none of that name."})
final class AccountRemoveCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final AccountBook book;

    @Parameters(paramLabel = "NAME", description = "The account.")
    private String name = "";

    AccountRemoveCommand(Surroundings surroundings, AccountBook book) {
        this.surroundings = surroundings;
        this.book = book;
    }

    @Override
    public Integer call() {
        book.remove(name);
        surroundings.say("Ended.");
        return Exit.DONE;
    }
}
