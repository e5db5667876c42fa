package org.throughline.schema.knowledge;

import org.throughline.schema.Kebab;

/// How much of an entry came to a knower.
public enum Extent {
    FULL("in full"),
    GIST("the gist only"),
    EXISTENCE("only that it exists");

    private final String plain;

    Extent(String plain) {
        this.plain = plain;
    }

    /// The stable word: `gist`.
    public String text() {
        return Kebab.text(this);
    }

    /// The words for people.
    public String plain() {
        return plain;
    }

    public static Extent of(String text) {
        return Kebab.of(Extent.class, text);
    }
}
