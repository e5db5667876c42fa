package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "list", description = "The names of the accounts, with their agencies.")
final class AccountListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    AccountListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        for (var account : Accounts.read(Home.of(surroundings)).all()) {
            surroundings.out().println((account.name() + " " + account.agency()).strip());
        }
        return Exit.DONE;
    }
}
