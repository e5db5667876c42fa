package org.throughline.command.ledger;

import java.time.Duration;

/// Lets work have a share of one processor and no more: after each piece it rests for so many times
/// as long as the piece took, 20 ms at least and 200 ms at most.
final class Pace {

    private static final long SHORTEST = Duration.ofMillis(20).toNanos();
    private static final long LONGEST = Duration.ofMillis(200).toNanos();

    private final int times;
    private long begun;
    private long until = System.nanoTime();

    Pace(int times) {
        this.times = times;
    }

    void begin() {
        begun = System.nanoTime();
    }

    void end() {
        long now = System.nanoTime();
        until = now + Math.clamp(times * (now - begun), SHORTEST, LONGEST);
    }

    /// Zero or less if the rest is over.
    Duration left() {
        return Duration.ofNanos(until - System.nanoTime());
    }

    boolean isOver() {
        return !left().isPositive();
    }
}
