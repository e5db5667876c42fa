package org.throughline.query.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.LogBehind;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;

/// The log in a table of the query database. Events are added in order of position and never
/// change.
public final class LogCopy implements EventSource {

    /// Later than any ledger time, and still a time to PostgreSQL.
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /// Another node may fill the copy as well, and be first.
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final EarlierEvents origin;
    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final List<Runnable> hints = new CopyOnWriteArrayList<>();
    private final Lock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long held;

    /// @param origin knows how far the log itself has come
    public LogCopy(DataSource source, EarlierEvents origin) {
        this.origin = origin;
        this.database = JdbcClient.create(source);
        this.batches = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /// Adds events, all of them or none. Those that are there already, the same at their positions,
    /// are passed over.
    ///
    /// @throws OutOfOrder if one does not come after the last, or is another than the one there
    public void add(List<RecordedEvent> events) {
        transaction.executeWithoutResult(
                _ -> {
                    long head = head().value();
                    requireSame(events.stream().filter(each -> at(each) <= head).toList());
                    insert(head, events.stream().filter(each -> at(each) > head).toList());
                });
        if (!events.isEmpty()) {
            holdsNow(at(events.getLast()));
        }
    }

    /// Who waits here goes on, whichever node was the first to add.
    private void holdsNow(long position) {
        lock.lock();
        try {
            held = Math.max(held, position);
            grown.signalAll();
        } finally {
            lock.unlock();
        }
        hints.forEach(Runnable::run);
    }

    private void requireSame(List<RecordedEvent> again) {
        if (again.isEmpty()) {
            return;
        }
        List<RecordedEvent> there = readAt(again.stream().map(RecordedEvent::position).toList());
        for (int index = 0; index < again.size(); index++) {
            if (!there.get(index).eventId().equals(again.get(index).eventId())) {
                throw new OutOfOrder(at(again.get(index)));
            }
        }
    }

    private void insert(long head, List<RecordedEvent> fresh) {
        long next = head + 1;
        for (RecordedEvent event : fresh) {
            if (at(event) != next++) {
                throw new OutOfOrder(at(event));
            }
        }
        batches.batchUpdate(
                "INSERT INTO log_copy VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fresh.stream().map(LogCopy::values).toList());
    }

    private static long at(RecordedEvent event) {
        return event.position().value();
    }

    private static Object[] values(RecordedEvent event) {
        return new Object[] {
            at(event),
            event.eventId().value(),
            event.stream().text(),
            event.seq(),
            event.typeId(),
            event.ledgerTime().atOffset(ZoneOffset.UTC),
            event.dedupe(),
            event.publicPart(),
            event.sealedPart()
        };
    }

    @Override
    public Position head() {
        return position("SELECT max(position) FROM log_copy");
    }

    @Override
    public boolean holds(Position position) {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        try {
            while (!isHeld(position.value(), Duration.ZERO)
                    && head().value() < position.value()
                    && !isHeld(position.value(), LOOK_AGAIN)) {
                if (System.nanoTime() - deadline >= 0) {
                    return isElsewhere(position);
                }
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new LogBehind();
        }
    }

    /// Whether this process knows that the copy holds a position, once it does or after a while.
    private boolean isHeld(long position, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (held < position && left > 0) {
                left = grown.awaitNanos(left);
            }
            return held >= position;
        } finally {
            lock.unlock();
        }
    }

    private boolean isElsewhere(Position position) throws InterruptedException {
        if (origin.after(Position.of(position.value() - 1)).isEmpty()) {
            return false;
        }
        throw new LogBehind();
    }

    @Override
    public List<RecordedEvent> readAfter(Position after, int limit) {
        return rows("WHERE position > ? ORDER BY position LIMIT ?", after.value(), limit);
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, Position upTo) {
        return rows("WHERE stream = ? AND position <= ? ORDER BY seq", stream.text(), upTo.value());
    }

    @Override
    public List<RecordedEvent> readAt(Collection<Position> positions) {
        Long[] wanted = positions.stream().map(Position::value).toArray(Long[]::new);
        return rows("WHERE position = ANY (?) ORDER BY position", (Object) wanted);
    }

    /// Ledger times rise with the position.
    @Override
    public Position positionAt(Instant instant) {
        if (instant.isBefore(Instant.EPOCH)) {
            return Position.START;
        }
        Instant floor = instant.isAfter(END) ? END : instant.truncatedTo(ChronoUnit.MICROS);
        return position(
                "SELECT position FROM log_copy WHERE ledger_time <= ?"
                        + " ORDER BY ledger_time DESC LIMIT 1",
                floor.atOffset(ZoneOffset.UTC));
    }

    /// Calls back after this process added events, or found them there when it was about to.
    @Override
    public AutoCloseable onAppend(Runnable hint) {
        hints.add(hint);
        return () -> hints.remove(hint);
    }

    private Position position(String sql, Object... params) {
        return database.sql(sql)
                .params(params)
                .query((row, _) -> row.getLong(1))
                .optional()
                .map(Position::of)
                .orElse(Position.START);
    }

    private List<RecordedEvent> rows(String condition, Object... params) {
        return database.sql("SELECT * FROM log_copy " + condition)
                .params(params)
                .query((row, _) -> event(row))
                .list();
    }

    private static RecordedEvent event(ResultSet row) throws SQLException {
        return new RecordedEvent(
                Position.of(row.getLong("position")),
                new EventId(row.getObject("event_id", UUID.class)),
                StreamId.of(row.getString("stream")),
                row.getLong("seq"),
                row.getInt("type_id"),
                row.getObject("ledger_time", OffsetDateTime.class).toInstant(),
                row.getBytes("dedupe"),
                row.getBytes("public"),
                row.getBytes("sealed"));
    }
}
