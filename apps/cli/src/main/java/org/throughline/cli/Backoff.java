package org.throughline.cli;

import java.time.Duration;
import java.util.Optional;

/// How long to wait before try number `tried + 1`: doubling from half a second to 15 s, or what the
/// server asks for up to a minute; eight tries in all.
final class Backoff {
    static final int TRIES = 8;
    private static final Duration LONGEST_ASKED = Duration.ofMinutes(1);

    private final Pause pause;

    Backoff(Pause pause) {
        this.pause = pause;
    }

    void await(int tried, Optional<Duration> asked) {
        var own = Duration.ofMillis(Math.min(15_000, 250L << tried));
        try {
            pause.of(
                    asked.map(wish -> wish.compareTo(LONGEST_ASKED) < 0 ? wish : LONGEST_ASKED)
                            .orElse(own));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CliFault(Exit.COULD_NOT, "Interrupted.");
        }
    }
}
