package org.throughline.schema.knowledge;

import org.throughline.schema.Kebab;

/// On whose word a knowing rests.
public enum Evidence {
    /// This log saw it happen.
    ATTESTED("seen by this log"),
    /// The knower says so of itself.
    ASSERTED("said by itself"),
    ASSERTED_BY_OTHER("said by another"),
    /// A review found so.
    FINDING("finding of a review"),
    /// A named rule concludes it.
    INFERRED("concluded by a rule");

    private final String plain;

    Evidence(String plain) {
        this.plain = plain;
    }

    /// The stable word: `asserted-by-other`.
    public String text() {
        return Kebab.text(this);
    }

    /// The words for people.
    public String plain() {
        return plain;
    }

    public static Evidence of(String text) {
        return Kebab.of(Evidence.class, text);
    }
}
