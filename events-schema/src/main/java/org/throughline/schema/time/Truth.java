package org.throughline.schema.time;

/// The answer to a question about times of which only the bounds are known. The connectives are
/// Kleene's strong three-valued logic: what is possible never becomes certain by combining.
public enum Truth {
    NO,
    POSSIBLY,
    YES;

    /// The lesser of the two: certain only if both are.
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// The greater of the two: excluded only if both are.
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case POSSIBLY -> POSSIBLY;
            case YES -> NO;
        };
    }

    /// From what is necessarily so and what is possibly so.
    static Truth of(boolean necessary, boolean possible) {
        if (necessary) {
            return YES;
        }
        return possible ? POSSIBLY : NO;
    }
}
