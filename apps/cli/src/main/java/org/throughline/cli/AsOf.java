package org.throughline.cli;

import picocli.CommandLine.Option;

/// As of when a read is meant: what was known, and what the log held.
final class AsOf {
    @Option(
            names = "--known",
            paramLabel = "T",
            description = "As known at this instant (2008-04-14T08:30:00Z).")
    private String known = "";

    @Option(
            names = "--ledger",
            paramLabel = "P",
            description = "As the log stood: a position or an instant.")
    private String ledger = "";

    String known() {
        return known;
    }

    String ledger() {
        return ledger;
    }

    Query on(Query query) {
        return query.with("known", known).with("ledger", ledger);
    }
}
