package org.throughline.query.journey;

import org.throughline.schema.Kebab;

/// Why a step led no further, as far as it is on record (R31, R35). "No record of" is never "did
/// not".
public enum Ended {
    NO_RECORD_RECEIVED("No record of it being received or opened"),
    NO_RECORD_OPENED("No record of it being opened"),
    NO_RECORD_ATTENDED("No record of them being there"),
    STATED_NOT_RECEIVED("A source says: not received"),
    STATED_NOT_OPENED("A source says: not read");

    private final String plain;

    Ended(String plain) {
        this.plain = plain;
    }

    /// The stable word: `no-record-opened`.
    public String text() {
        return Kebab.text(this);
    }

    /// The words for people.
    public String plain() {
        return plain;
    }
}
