package org.throughline.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// Sixteen write to a log at once, with transactions that stay open for up to 20 ms, while one
/// follows it. In the middle somebody else has a transaction open that has written and does not
/// commit for three seconds.
final class Following {

    private static final int WRITERS = 16;
    private static final int MOST_EVENTS = 3;
    private static final int LONGEST_PAUSE_MILLIS = 20;
    private static final int LOT = 100;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration HELD = Duration.ofSeconds(3);

    private final Followed log;
    private final long seed;
    private final long end;

    /// When each event was committed, as its writer heard.
    private final Map<String, Long> committed = new ConcurrentHashMap<>();

    /// When each event was read first, and how often.
    private final Map<String, Long> read = new HashMap<>();

    private long again;
    private long backwards;

    private Following(Followed log, Duration length, long seed) {
        this.log = log;
        this.seed = seed;
        this.end = System.nanoTime() + length.toNanos();
    }

    /// What a follower made of what was written.
    ///
    /// @param never read, though everything was committed and the follower went on
    /// @param again handed to it once more
    /// @param backwards handed to it after one with a higher position
    /// @param longest from a commit to its reading
    record Outcome(
            String name, int written, int never, long again, long backwards, Duration longest) {}

    static Outcome of(Followed log, Duration length, long seed)
            throws SQLException, InterruptedException {
        return new Following(log, length, seed).run(length);
    }

    private Outcome run(Duration length) throws SQLException, InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writing.add(threads.submit(() -> write(number)));
            }
            writing.add(threads.submit(() -> hold(length.dividedBy(3))));
            follow(writing);
            for (Future<Boolean> each : writing) {
                each.get();
            }
        } catch (ExecutionException problem) {
            throw new IllegalStateException("a writer failed", problem.getCause());
        }
        long longest =
                read.entrySet().stream()
                        .mapToLong(each -> each.getValue() - committedAt(each.getKey()))
                        .max()
                        .orElse(0);
        return new Outcome(
                log.name(),
                committed.size(),
                committed.size() - read.size(),
                again,
                backwards,
                Duration.ofNanos(longest));
    }

    private long committedAt(String id) {
        Long when = committed.get(id);
        if (when == null) {
            throw new IllegalStateException("an event was read that nobody has written");
        }
        return when;
    }

    private boolean write(int writer) throws SQLException {
        Random random = new Random(seed + writer);
        while (System.nanoTime() < end) {
            Duration pause = Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS + 1));
            int events = 1 + random.nextInt(MOST_EVENTS);
            List<String> ids = log.write(writer, events, pause);
            long now = System.nanoTime();
            ids.forEach(id -> committed.put(id, now));
        }
        return true;
    }

    private boolean hold(Duration after) throws SQLException {
        LockSupport.parkNanos(after.toNanos());
        try (Connection connection = log.pool().connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT pg_current_xact_id()");
            LockSupport.parkNanos(HELD.toNanos());
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return true;
    }

    /// Until all have ended and nothing has come for a while.
    private void follow(List<Future<Boolean>> writing) throws SQLException {
        long position = 0;
        long last = System.nanoTime();
        while (System.nanoTime() - last < QUIET.toNanos()
                || !writing.stream().allMatch(Future::isDone)) {
            List<Followed.Read> lot = log.after(position, LOT);
            long now = System.nanoTime();
            for (Followed.Read each : lot) {
                again += read.putIfAbsent(each.id(), now) == null ? 0 : 1;
                backwards += each.position() < position ? 1 : 0;
                position = each.position();
            }
            if (!lot.isEmpty()) {
                last = now;
            }
            if (lot.size() < LOT) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }
}
