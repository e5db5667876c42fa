package org.throughline.standalone;

import org.throughline.standalone.accounts.OneTime;

/// What is said of a start: that it has begun; then where the server is, and who can sign in if
/// that is new.
record Announcement(String url, SignIns signIns) {

    /// The command side alone has no pages, and nobody signs in there.
    static String of(String command, Server server) {
        return command.equals("command-side")
                ? "The command side is ready: " + server.port().url() + "\n"
                : new Announcement(server.port().url(), server.signIns()).text();
    }

    /// What is said at once: the first start on a home is silent for a while otherwise.
    static String begun(Home home) {
        return home.isNew()
                ? "Starting for the first time on "
                        + home.folder()
                        + ": keys and a database are made there; up to half a minute…"
                : "Starting on " + home.folder() + "; a few seconds…";
    }

    String text() {
        StringBuilder text = new StringBuilder("Throughline is ready: " + url + "/cases\n");
        signIns.administrator().ifPresent(first -> administrator(text, first));
        return text.toString();
    }

    private static void administrator(StringBuilder text, OneTime first) {
        text.append("\nThe administrator, shown this once and kept nowhere:\n  name     ")
                .append(first.account())
                .append("\n  password ")
                .append(first.password())
                .append(
                        """

                        It is for one use: sign in with it and choose another.
                        `throughline account add` makes accounts for others.
                        """);
    }
}
