package org.throughline.schema.time;

/// Consecutive ticks, both ends included.
record Stretch(long first, long last) {

    static final Stretch ANY = new Stretch(Ticks.UNBOUNDED, Ticks.NEVER);

    /// Where the end of something lies that goes on.
    static final Stretch NEVER = new Stretch(Ticks.NEVER, Ticks.NEVER);

    boolean contains(Stretch other) {
        return first <= other.first && other.last <= last;
    }

    boolean meets(Stretch other) {
        return first <= other.last && other.first <= last;
    }
}
