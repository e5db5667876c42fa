package org.throughline.acceptance;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for something that must come to pass, with a bound.
final class Until {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(25);

    private Until() {}

    static void holds(String what, Duration bound, BooleanSupplier condition) {
        long end = System.nanoTime() + bound.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("waited " + bound.toSeconds() + " s for " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
