package org.throughline.schema.knowledge;

import org.throughline.schema.Kebab;

/// How something came to a knower. Not a ladder: no channel implies another.
public enum Channel {
    AUTHORED("wrote it"),
    SENT("sent it"),
    RECEIVED("received it"),
    OPENED("opened it"),
    /// Asked to come; whether they came is said apart.
    INVITED("was invited"),
    ATTENDED("was at the meeting"),
    /// Asked for what they know or think; whether they answered is said apart.
    ASKED("was asked"),
    TOLD("was told"),
    HANDED_OVER("had it handed over"),
    /// Shown to a practitioner by this system; shown is not read.
    ACCESSED("was shown it in this system"),
    /// Was aware; the source does not say by what means.
    AWARE("was aware, how is not stated");

    private final String plain;

    Channel(String plain) {
        this.plain = plain;
    }

    /// The stable word: `handed-over`.
    public String text() {
        return Kebab.text(this);
    }

    /// The words for people, to follow the name of a knower.
    public String plain() {
        return plain;
    }

    public static Channel of(String text) {
        return Kebab.of(Channel.class, text);
    }
}
