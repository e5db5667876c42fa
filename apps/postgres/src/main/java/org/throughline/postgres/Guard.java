package org.throughline.postgres;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts a server again, at the same port, that has ended by itself: it was killed, or a full disk
/// ended it. Tries for as long as it takes, less often each time.
final class Guard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Cluster cluster;
    private final Orphan own;
    private final Thread thread;

    /// @param own tells whether the server runs
    Guard(Cluster cluster, Orphan own) {
        this.cluster = cluster;
        this.own = own;
        this.thread = Thread.ofPlatform().name("postgres-guard").daemon().start(this::watch);
    }

    private void watch() {
        Duration pause = LOOK_AGAIN;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(pause);
                pause = look() ? LOOK_AGAIN : longer(pause);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return whether it runs now
    private boolean look() {
        try {
            if (own.runs()) {
                return true;
            }
            LOG.warn("PostgreSQL has ended; it is started again");
            own.clear();
            cluster.startAgain();
            LOG.warn("PostgreSQL runs again");
            return true;
        } catch (IOException | PostgresFault _) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("PostgreSQL does not start; its log in {} says why", cluster.data());
            }
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /// Afterwards nobody starts it any more.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
