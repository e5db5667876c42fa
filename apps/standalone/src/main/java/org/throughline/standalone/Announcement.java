package org.throughline.standalone;

import java.util.List;
import org.throughline.standalone.accounts.Account;

/// What is said once the server is ready: where it is, who can sign in, what to do next.
record Announcement(String url, SignIns signIns, boolean demo) {

    String text() {
        StringBuilder text = new StringBuilder("Throughline is ready: " + url + "/cases\n");
        if (demo) {
            logins(text, signIns.accounts());
            text.append(
                    """

                    Next:
                      ./throughline doctor
                      ./throughline token --as reviewer
                      ./throughline chronology --help
                    Ctrl-C stops it; the data stay.
                    """);
        } else {
            signIns.administrator().ifPresent(account -> administrator(text, account));
        }
        return text.toString();
    }

    private static void logins(StringBuilder text, List<Account> accounts) {
        text.append("\nSign in as one of (name, secret):\n");
        accounts.forEach(
                account -> text.append("  %-20s %s%n".formatted(account.name(), account.secret())));
    }

    private void administrator(StringBuilder text, Account account) {
        text.append("\nThe administrator, shown this once (and kept in ")
                .append(signIns.file())
                .append("):\n  name   ")
                .append(account.name())
                .append("\n  secret ")
                .append(account.secret())
                .append('\n');
    }
}
