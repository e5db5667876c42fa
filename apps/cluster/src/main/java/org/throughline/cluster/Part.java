package org.throughline.cluster;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One process of the cluster and how it is started.
final class Part implements AutoCloseable {

    private static final long LIVED = Duration.ofSeconds(2).toNanos();

    private final Start start;
    private @Nullable Child child;
    private long started;
    private boolean closed;

    Part(Start start) {
        this.start = start;
    }

    /// Starts the process and returns when it answers.
    interface Start {
        Child child() throws IOException, InterruptedException;
    }

    synchronized void start() throws IOException, InterruptedException {
        child = start.child();
        started = System.nanoTime();
    }

    /// Starts it again if it has ended.
    ///
    /// @throws ClusterFault if it ends as soon as it is started
    synchronized void watch() throws IOException, InterruptedException {
        if (closed || child == null || child.isAlive()) {
            return;
        }
        if (System.nanoTime() - started < LIVED) {
            throw new ClusterFault("The " + child.name() + " ends each time it is started.");
        }
        start();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (child != null) {
            child.close();
        }
    }
}
