package org.throughline.schema.time;

/// The first and the last tick at which something can begin, and can end.
record Reach(long firstBegin, long lastBegin, long firstEnd, long lastEnd) {

    static Reach of(When when) {
        return switch (when) {
            case Moment moment -> moment.reach();
            case Span span -> span.reach();
            case NotStated not -> not.reach();
        };
    }

    /// Something that begins and ends anywhere in these ticks.
    static Reach anywhereIn(long first, long last) {
        return new Reach(first, last, first, last);
    }

    Truth begunBy(long tick) {
        return Truth.of(lastBegin <= tick, firstBegin <= tick);
    }

    Truth overBy(long tick) {
        return Truth.of(lastEnd <= tick, firstEnd <= tick);
    }

    Truth before(Reach other) {
        return Truth.of(lastEnd < other.firstBegin, firstEnd < other.lastBegin);
    }

    Truth touches(long first, long last) {
        return Truth.of(
                firstEnd >= first && lastBegin <= last, lastEnd >= first && firstBegin <= last);
    }
}
