package org.throughline.schema.knowledge;

import org.throughline.schema.Kebab;

/// What the record says of one knower and one version of an entry. The last three are all "no
/// record" and say why there is none; none of them says that the knower did not know.
public enum CellState {
    KNOWN("Known"),
    POSSIBLY_KNOWN("Possibly known"),
    HELD("Held"),
    STATED_NOT_KNOWN("Stated not known"),
    DISPUTED("Disputed"),
    /// The agency gave nothing to this log.
    NOT_SUBMITTED("No record (nothing submitted)"),
    /// A declared search of a period and of named systems found nothing.
    SEARCHED_NONE("No record (searched, none found)"),
    /// There are sources, and they do not say.
    SOURCE_SILENT("The sources do not say");

    private final String plain;

    CellState(String plain) {
        this.plain = plain;
    }

    /// The stable word in events, in JSON and in the database: `possibly-known`.
    public String text() {
        return Kebab.text(this);
    }

    /// The words for people.
    public String plain() {
        return plain;
    }

    /// True for the three states that only say why there is nothing to show.
    public boolean isNoRecord() {
        return switch (this) {
            case NOT_SUBMITTED, SEARCHED_NONE, SOURCE_SILENT -> true;
            case KNOWN, POSSIBLY_KNOWN, HELD, STATED_NOT_KNOWN, DISPUTED -> false;
        };
    }

    public static CellState of(String text) {
        return Kebab.of(CellState.class, text);
    }
}
