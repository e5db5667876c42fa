package org.throughline.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// How long events that were answered wait for a signed checkpoint. A checkpoint counts from when a
/// look each few milliseconds finds it.
final class Waits implements AutoCloseable {

    /// Of so many events one is followed.
    static final int ONE_OF = 16;

    private static final String NEWEST = "SELECT coalesce(max(size), 0) FROM checkpoint";
    private static final String POSITIONS =
            "SELECT event_id, position FROM event WHERE event_id = ANY (?)";
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Pool pool;
    private final Map<UUID, Long> answered = new ConcurrentHashMap<>();
    private final NavigableMap<Long, Long> signed = new ConcurrentSkipListMap<>();
    private final Thread looking;
    private volatile boolean ended;

    Waits(Pool pool) {
        this.pool = pool;
        this.looking = Thread.ofVirtual().start(this::look);
    }

    /// Right after the answer.
    void answered(UUID event) {
        if (event.getLeastSignificantBits() % ONE_OF == 0) {
            answered.put(event, System.nanoTime());
        }
    }

    /// Nanoseconds of each event that is followed, once all are signed.
    long[] sorted() throws SQLException {
        long last = pool.number("SELECT coalesce(max(position), 0) FROM event");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (signed.isEmpty() || signed.lastKey() < last) {
            if (!looking.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the integrator does not reach the last event");
            }
            rest();
        }
        try (Connection connection = pool.connection();
                PreparedStatement select = connection.prepareStatement(POSITIONS)) {
            select.setArray(1, connection.createArrayOf("uuid", answered.keySet().toArray()));
            return waited(select);
        }
    }

    private long[] waited(PreparedStatement select) throws SQLException {
        long[] waits = new long[answered.size()];
        int count = 0;
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long since = answered.getOrDefault(row.getObject(1, UUID.class), 0L);
                waits[count++] = signed.ceilingEntry(row.getLong(2)).getValue() - since;
            }
        }
        if (count < waits.length) {
            throw new IllegalStateException("an event that was answered is not there");
        }
        Arrays.sort(waits);
        return waits;
    }

    private void look() {
        do {
            try {
                signed.putIfAbsent(pool.number(NEWEST), System.nanoTime());
            } catch (SQLException e) {
                throw new IllegalStateException("nobody can tell what is signed", e);
            }
        } while (rest());
    }

    /// Whether to look again: until it is closed.
    private boolean rest() {
        try {
            Thread.sleep(BETWEEN);
            return !ended;
        } catch (InterruptedException _) {
            return false;
        }
    }

    @Override
    public void close() {
        ended = true;
        looking.interrupt();
    }
}
