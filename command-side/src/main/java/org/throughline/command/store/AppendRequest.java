package org.throughline.command.store;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Rows that go into the log together or not at all, and a caller that waits for them.
final class AppendRequest {

    private static final int KIB = 1_024;

    private final List<EventRow> rows;
    private final List<@Nullable Instant> proposed;
    private final long bytes;
    private final CompletableFuture<List<StoredRow>> outcome = new CompletableFuture<>();

    /// @param proposed a ledger time for each row; null for the server's clock
    AppendRequest(List<EventRow> rows, List<@Nullable Instant> proposed) {
        this.rows = rows;
        this.proposed = proposed;
        this.bytes =
                rows.stream()
                        .mapToLong(
                                row -> KIB / 4 + row.publicPart().length + row.sealedPart().length)
                        .sum();
    }

    private record Place(String stream, long seq) {}

    List<EventRow> rows() {
        return rows;
    }

    List<@Nullable Instant> proposed() {
        return proposed;
    }

    boolean proposesTimes() {
        return proposed.stream().anyMatch(Objects::nonNull);
    }

    /// About what its rows take.
    long bytes() {
        return bytes;
    }

    /// Whether it takes no place and no natural key that is taken; if so, they are from now on.
    boolean takes(Set<Object> taken) {
        boolean free =
                rows.stream()
                        .noneMatch(row -> taken.contains(place(row)) || taken.contains(key(row)));
        if (free) {
            rows.forEach(
                    row -> {
                        taken.add(place(row));
                        taken.add(key(row));
                    });
        }
        return free;
    }

    /// Whether two of its rows have one natural key.
    boolean repeatsItself() {
        return rows.size() > 1
                && rows.stream().map(AppendRequest::key).distinct().count() < rows.size();
    }

    private static Object place(EventRow row) {
        return new Place(row.stream(), row.seq());
    }

    private static Object key(EventRow row) {
        return ByteBuffer.wrap(row.dedupe());
    }

    /// @param stored its rows, as they now lie in the log
    void appended(List<StoredRow> stored) {
        outcome.complete(stored);
    }

    void fail(Exception reason) {
        outcome.completeExceptionally(reason);
    }

    /// Returns once it was appended, with its rows as they now lie in the log.
    ///
    /// @throws DuplicateSubmission if a natural key was taken
    /// @throws SqlFault if a place was taken, or the database refused it otherwise
    /// @throws AppendOutcomeUnknown if there is no answer in time
    List<StoredRow> await(long seconds) throws SqlFault {
        try {
            return outcome.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case SqlFault fault -> throw fault;
                case RuntimeException error -> throw error;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AppendOutcomeUnknown(interrupted);
        } catch (TimeoutException late) {
            throw new AppendOutcomeUnknown(late);
        }
    }
}
