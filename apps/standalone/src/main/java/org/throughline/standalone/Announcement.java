package org.throughline.standalone;

import org.throughline.standalone.accounts.Account;

/// What is said once the server is ready: where it is, and who can sign in if that is new.
record Announcement(String url, SignIns signIns) {

    Announcement(Server server) {
        this(server.port().url(), server.signIns());
    }

    String text() {
        StringBuilder text = new StringBuilder("Throughline is ready: " + url + "/cases\n");
        signIns.administrator().ifPresent(account -> administrator(text, account));
        return text.toString();
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
