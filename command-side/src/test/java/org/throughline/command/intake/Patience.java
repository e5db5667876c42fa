package org.throughline.command.intake;

import java.util.function.BooleanSupplier;

/// Waits for what comes soon.
final class Patience {

    private static final int ROUNDS = 1_000;
    private static final int MILLIS = 20;

    private Patience() {}

    static void until(String what, BooleanSupplier holds) {
        for (int round = 0; round < ROUNDS; round++) {
            if (holds.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("not after 20 s: " + what);
    }
}
