package org.throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// The accounts in `<home>/secrets/accounts.json`, which the server writes for its own user alone.
record Accounts(List<Account> all) {

    /// @throws CliFault if the file is absent or cannot be read; names the file, never its content
    static Accounts read(Home home) {
        try {
            var root = Json.MAPPER.readTree(Files.readString(home.accounts()));
            var accounts = new ArrayList<Account>();
            for (var node : root.path("accounts")) {
                accounts.add(
                        new Account(
                                Json.text(node, "name"),
                                Json.text(node, "secret"),
                                Json.text(node, "agency"),
                                node.has("password")));
            }
            return new Accounts(List.copyOf(accounts));
        } catch (NoSuchFileException _) {
            throw new CliFault(
                    Exit.COULD_NOT,
                    """
                    There are no accounts at %s.
                    Start a server once (`throughline serve` or `throughline demo`), point THROUGHLINE_HOME \
                    at its data directory, or put a token into THROUGHLINE_TOKEN."""
                            .formatted(home.accounts()));
        } catch (IOException | JacksonException _) {
            throw new CliFault(
                    Exit.COULD_NOT,
                    "Cannot read " + home.accounts() + ": see `throughline doctor`.");
        }
    }

    Account named(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new CliFault(
                                        Exit.COULD_NOT,
                                        "There is no account of that name. There are: "
                                                + String.join(", ", names())));
    }

    Optional<Account> find(String name) {
        return all.stream().filter(account -> account.name().equals(name)).findFirst();
    }

    /// The account that acts for an agency, preferably the one that has its name.
    Optional<Account> ofAgency(String agency) {
        return find(agency)
                .filter(account -> account.agency().equals(agency))
                .or(
                        () ->
                                all.stream()
                                        .filter(account -> account.agency().equals(agency))
                                        .findFirst());
    }

    List<String> names() {
        return all.stream().map(Account::name).toList();
    }
}
