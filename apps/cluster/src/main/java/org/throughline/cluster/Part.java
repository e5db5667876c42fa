package org.throughline.cluster;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One process of the cluster and how it is started.
final class Part implements AutoCloseable {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Start start;
    private @Nullable Child child;
    private Duration pause = SHORTEST_PAUSE;
    private long next = System.nanoTime();
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
    }

    /// Starts it again if it has ended. If that does not succeed, it is tried later, less often
    /// each time: what is in the way, such as a full disk, may go away.
    synchronized void watch() throws InterruptedException {
        if (closed || child == null || child.isAlive() || System.nanoTime() - next < 0) {
            return;
        }
        try {
            start();
            pause = SHORTEST_PAUSE;
        } catch (ClusterFault fault) {
            later(String.valueOf(fault.getMessage()));
        } catch (IOException fault) {
            later(child.name() + ": " + fault.getClass().getSimpleName());
        }
        next = System.nanoTime() + pause.toNanos();
    }

    @SuppressWarnings("SystemOut") // the command's own voice
    private void later(String why) {
        System.err.println(why);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (child != null) {
            child.close();
        }
    }
}
