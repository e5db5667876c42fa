package org.throughline.schema.cases.sharing;

/// Whether entries record one occurrence (R275).
public enum Sameness {
    SAME,
    PROBABLY_SAME,
    NOT_SAME,
    NOT_STATED
}
