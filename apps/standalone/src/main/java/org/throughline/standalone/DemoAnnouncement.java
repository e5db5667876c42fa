package org.throughline.standalone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.standalone.accounts.Account;
import org.throughline.standalone.demo.Loaded;

/// What the demo says once its cases are in: where it is, who can sign in, what to do next: a
/// review from top to bottom, who knew of the closure in it, and how another case stood on a day.
///
/// @param environment tells whether the commands have to be pointed at this home
record DemoAnnouncement(
        String url, List<Account> accounts, Loaded loaded, Map<String, String> environment) {

    String text() {
        return "Throughline is ready: %s/cases%n%s%n%s%n%s%n"
                .formatted(url, contents(), signIns(), next());
    }

    private String contents() {
        return "%d cases, %d events (%d new)%n"
                .formatted(loaded.cases().size(), loaded.events(), loaded.recorded());
    }

    private String signIns() {
        StringBuilder text =
                new StringBuilder("Sign in as one of (name, secret; for this demo):\n");
        for (Account account : accounts) {
            account.secret()
                    .ifPresent(
                            secret ->
                                    text.append("  %-20s %s%n".formatted(account.name(), secret)));
        }
        return text.toString();
    }

    private String next() {
        StringBuilder text = new StringBuilder("Next, in another terminal:\n");
        Optional.ofNullable(environment.get("THROUGHLINE_HOME"))
                .ifPresent(home -> text.append("  export THROUGHLINE_HOME=" + quoted(home) + "\n"));
        String review = loaded.cases().getFirst();
        text.append("  ./throughline chronology %s%n".formatted(review));
        loaded.closure()
                .ifPresent(
                        closure ->
                                text.append(
                                        "  ./throughline knows %s %s%n"
                                                .formatted(review, closure)));
        text.append(
                """
                  ./throughline chronology %s --known 2024-02-29T23:59:59Z --by social-care --as auditor
                docs/demo.md puts twelve questions to the first case. Ctrl-C stops it; the data stay.\
                """
                        .formatted(loaded.cases().get(1)));
        return text.toString();
    }

    /// For a shell.
    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9_./~-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
