package org.throughline.cli;

import java.time.Duration;

/// How a command waits before it tries again; a test does not wait at all.
@FunctionalInterface
interface Pause {
    void of(Duration duration) throws InterruptedException;
}
