package org.throughline.query.rebuild;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.ledger.Position;
import org.throughline.query.feed.FeedEvent;
import org.throughline.query.feed.Projection;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.codec.EventCodec;

/// Fills the second tables of one projection from the log, compares them with those in use at one
/// position, and exchanges them. Readers see the old ones up to the end.
final class Rebuild implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int LOT = 1_000;
    private static final int TRIES = 60;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Projection projection;
    private final SecondTables tables;
    private final TransactionTemplate filling;
    private final EventSource log;
    private final EventCodec codec;
    private final Clock clock;
    private final Instant began;
    private volatile Progress progress;
    private long position;

    /// @param projection writes to the second tables, within transactions of `filling`
    /// @param from how far the second tables have come
    Rebuild(
            Projection projection,
            SecondTables tables,
            PlatformTransactionManager filling,
            EventSource log,
            EventCodec codec,
            Clock clock,
            long from) {
        this.projection = projection;
        this.tables = tables;
        this.filling = new TransactionTemplate(filling);
        this.log = log;
        this.codec = codec;
        this.clock = clock;
        this.began = Instant.now(clock);
        this.position = from;
        this.progress = progress(Progress.Phase.FILLING, null, null);
    }

    Progress progress() {
        return progress;
    }

    @Override
    public void run() {
        try {
            fill(tables.reached());
            Progress.Comparison found = compare();
            swap(found);
            progress = progress(Progress.Phase.DONE, found, null);
            LOG.info("projection {} was rebuilt up to position {}", projection.name(), position);
        } catch (RuntimeException problem) {
            // The message of the problem may quote a row: its kind has to do.
            String fault = problem.getClass().getSimpleName();
            progress = progress(Progress.Phase.FAILED, null, fault);
            LOG.error("projection {} was not rebuilt: {}", projection.name(), fault);
        }
    }

    /// The tables in use that are not what the log makes of them. Nothing is exchanged.
    List<String> differences() {
        SecondTables.Content old = tables.inUse();
        fill(old.position());
        return tables.differing(old, tables.next(position));
    }

    /// Both at the same position: the tables in use in a snapshot, while they go on.
    private Progress.Comparison compare() {
        progress = progress(Progress.Phase.COMPARING, null, null);
        SecondTables.Content old = tables.inUse();
        fill(old.position());
        SecondTables.Content made = tables.next(position);
        return new Progress.Comparison(
                old.position(), old.rows(), made.rows(), old.tables().equals(made.tables()));
    }

    /// Whoever reads for long is not waited for; another moment will do.
    private void swap(Progress.Comparison found) {
        progress = progress(Progress.Phase.SWAPPING, found, null);
        for (int tried = 1; ; tried++) {
            fill(tables.reached());
            try {
                tables.swap(this::fill);
                return;
            } catch (DataAccessException problem) {
                if (tried == TRIES || !isBusy(problem)) {
                    throw problem;
                }
                pause();
            }
        }
    }

    private static boolean isBusy(DataAccessException problem) {
        return problem.getMostSpecificCause() instanceof SQLException cause
                && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
    }

    private void fill(long upTo) {
        while (position < upTo) {
            int limit = (int) Math.min(LOT, upTo - position);
            List<RecordedEvent> lot = log.readAfter(Position.of(position), limit);
            filling.executeWithoutResult(_ -> take(lot));
            position += lot.size();
            progress = progress(progress.phase(), progress.comparison(), null);
        }
    }

    private void take(List<RecordedEvent> lot) {
        lot.forEach(row -> projection.apply(FeedEvent.of(row, codec)));
        projection.send();
    }

    private Progress progress(
            Progress.Phase phase,
            Progress.@Nullable Comparison comparison,
            @Nullable String fault) {
        return new Progress(
                projection.name(),
                phase,
                position,
                log.head().value(),
                Duration.between(began, Instant.now(clock)),
                comparison,
                fault);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
