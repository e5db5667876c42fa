package org.throughline.ledger.verify;

/// How much of a stream a file holds.
public record Counts(
        int eventsShown, int eventsWithheld, int textsOpen, int textsErased, int textsWithheld) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);
}
