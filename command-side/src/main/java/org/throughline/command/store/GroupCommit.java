package org.throughline.command.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EventId;

/// The one way into the log. What callers want appended while a commit is under way is appended by
/// the next one: one transaction, one write to disk for all of them. Each caller's rows go in
/// together or not at all, and one that loses its place loses it alone.
final class GroupCommit {

    private static final int MOST_ROWS = 2_000;
    private static final long MOST_BYTES = 8L << 20;

    /// From so many rows on, COPY is worth its trips (ADR 0032).
    private static final int COPIED = 100;

    /// What may wait, in KiB: callers beyond it wait outside.
    private static final int ROOM = 32 << 10;

    /// Longer than the database waits for the lock.
    private static final long PATIENCE_SECONDS = 90;

    private final LogDatabase database;
    private final int copied;
    private final Semaphore room = new Semaphore(ROOM, true);
    private final Queue<AppendRequest> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();

    /// What takes a place that another of the same batch takes; touched by the worker alone.
    private final List<AppendRequest> next = new ArrayList<>();

    /// Whether the last batch that was asked held something that was taken: then the next one
    /// likely does too, and COPY would be for nothing. Touched by the worker alone.
    private boolean contended;

    /// @param database one connection is used at a time
    GroupCommit(LogDatabase database) {
        this(database, COPIED);
    }

    /// @param copied from how many rows on a batch is copied in
    GroupCommit(LogDatabase database, int copied) {
        this.database = database;
        this.copied = copied;
    }

    /// Appends all rows or none, durably.
    ///
    /// @param proposed a ledger time for each row; null for the server's clock
    /// @return the rows as they now lie in the log
    /// @throws DuplicateSubmission if a natural key is taken
    /// @throws ClockBehindLog if the last event lies in the future
    /// @throws AppendOutcomeUnknown if the connection was lost meanwhile
    /// @throws SqlFault for any other refusal, a taken event id or place in a stream among them
    List<StoredRow> append(List<EventRow> rows, List<@Nullable Instant> proposed) throws SqlFault {
        AppendRequest request = new AppendRequest(rows, proposed);
        if (request.repeatsItself()) {
            throw new DuplicateSubmission(
                    database.attempt(connection -> duplicates(connection, rows)));
        }
        int kib = (int) Math.min(ROOM, 1 + (request.bytes() >> 10));
        LogDatabase.acquire(room, kib);
        try {
            waiting.add(request);
            work();
            return request.await(PATIENCE_SECONDS);
        } finally {
            room.release(kib);
        }
    }

    /// How many callers no worker has taken up yet.
    int waiting() {
        return waiting.size();
    }

    /// There is one worker at most, and none while nothing waits.
    private void work() {
        if (working.compareAndSet(false, true)) {
            Thread.ofVirtual().name("group-commit").start(this::drain);
        }
    }

    private void drain() {
        try {
            for (List<AppendRequest> batch = batch(); !batch.isEmpty(); batch = batch()) {
                append(batch);
            }
        } finally {
            working.set(false);
        }
        if (!waiting.isEmpty()) {
            work();
        }
    }

    private List<AppendRequest> batch() {
        List<AppendRequest> batch = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        List<AppendRequest> ahead = List.copyOf(next);
        next.clear();
        ahead.forEach(request -> (request.takes(taken) ? batch : next).add(request));
        int rows = rows(batch);
        long bytes = batch.stream().mapToLong(AppendRequest::bytes).sum();
        while (rows < MOST_ROWS && bytes < MOST_BYTES) {
            AppendRequest request = waiting.poll();
            if (request == null) {
                break;
            }
            if (request.takes(taken)) {
                batch.add(request);
                rows += request.rows().size();
                bytes += request.bytes();
            } else {
                next.add(request);
            }
        }
        return batch;
    }

    /// Settles every request of the batch, whatever happens. What the database will not have makes
    /// it refuse the whole call: halves are tried, until the culprit is alone.
    private void append(List<AppendRequest> batch) {
        try {
            settle(batch, database.attempt(connection -> called(connection, batch)));
        } catch (SqlFault fault) {
            if (batch.size() > 1 && !fault.isPassing()) {
                append(batch.subList(0, batch.size() / 2));
                append(batch.subList(batch.size() / 2, batch.size()));
            } else {
                batch.forEach(request -> failed(request, fault));
            }
        } catch (RuntimeException error) {
            batch.forEach(request -> request.fail(error));
        }
    }

    private static void settle(List<AppendRequest> batch, AppendCall.Answer answer) {
        int from = 0;
        for (int number = 0; number < batch.size(); number++) {
            AppendRequest request = batch.get(number);
            if (answer.refused().contains(number)) {
                refuse(request, answer);
            } else {
                int to = from + request.rows().size();
                request.appended(List.copyOf(answer.appended().subList(from, to)));
                from = to;
            }
        }
    }

    private static void refuse(AppendRequest request, AppendCall.Answer answer) {
        List<DuplicateSubmission.Duplicate> duplicates = answer.duplicates(request.rows());
        request.fail(
                duplicates.isEmpty() ? SqlFault.conflict() : new DuplicateSubmission(duplicates));
    }

    private AppendCall.Answer called(Connection connection, List<AppendRequest> batch)
            throws SQLException {
        try {
            if (isCopied(batch)) {
                Optional<AppendCall.Answer> copied = new CopiedBatch(batch).on(connection);
                if (copied.isPresent()) {
                    return copied.get();
                }
                contended = true;
            }
            AppendCall.Answer answer = new AppendCall(batch, contended).on(connection);
            contended = !answer.refused().isEmpty();
            return answer;
        } catch (SQLException error) {
            SqlFault fault = SqlFault.of(error);
            if (fault.leavesOutcomeOpen()) {
                throw new AppendOutcomeUnknown(fault);
            }
            throw fault;
        }
    }

    private static int rows(List<AppendRequest> batch) {
        return batch.stream().mapToInt(request -> request.rows().size()).sum();
    }

    private boolean isCopied(List<AppendRequest> batch) {
        boolean large = rows(batch) >= copied;
        // times that are proposed go no other way
        return (large && !contended) || batch.stream().anyMatch(AppendRequest::proposesTimes);
    }

    private static void failed(AppendRequest request, SqlFault fault) {
        boolean unlocked =
                fault.isUniqueViolation() && fault.constraint().equals(SqlFault.POSITION);
        request.fail(unlocked ? new LogCorrupted("nobody appends without the lock") : fault);
    }

    /// Of rows of which two have one key: what the log holds of them, and what repeats a row before
    /// it.
    private static List<DuplicateSubmission.Duplicate> duplicates(
            Connection connection, List<EventRow> rows) throws SQLException {
        Map<ByteBuffer, UUID> holders = new HashMap<>();
        List<byte[]> keys = rows.stream().map(EventRow::dedupe).toList();
        for (StoredRow stored : EventReads.withKeys(connection, keys)) {
            holders.put(ByteBuffer.wrap(stored.row().dedupe()), stored.row().eventId());
        }
        List<DuplicateSubmission.Duplicate> duplicates = new ArrayList<>();
        for (EventRow row : rows) {
            UUID holder = holders.putIfAbsent(ByteBuffer.wrap(row.dedupe()), row.eventId());
            if (holder != null) {
                duplicates.add(
                        new DuplicateSubmission.Duplicate(
                                new EventId(row.eventId()), new EventId(holder)));
            }
        }
        return duplicates;
    }
}
