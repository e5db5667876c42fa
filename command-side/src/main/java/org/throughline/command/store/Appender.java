package org.throughline.command.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.throughline.schema.cases.EventId;

/// The one way into the log. One transaction: take the advisory lock, read the last row in a
/// statement of its own (whose snapshot is therefore younger than the lock), insert, notify,
/// commit. The lock makes positions dense and makes commits visible in position order.
final class Appender {

    /// "thrulog1" in ASCII; shared by all writers of one database.
    static final long LOCK = 0x7468_7275_6c6f_6731L;

    /// A writer that stalls inside its transaction is cut off by the server, so that it cannot hold
    /// up the others for ever.
    private static final String TAKE_LOCK =
            """
            SELECT current_setting('transaction_isolation'),
                   set_config('lock_timeout', '30s', true),
                   set_config('idle_in_transaction_session_timeout', '15s', true),
                   pg_advisory_xact_lock(?)
            """;

    private final LogDatabase database;

    /// One append of this node at a time: the others queue here, in order, without a connection.
    private final Semaphore turn = new Semaphore(1, true);

    Appender(LogDatabase database) {
        this.database = database;
    }

    /// Proposes the ledger time of the i-th row, given PostgreSQL's clock inside the lock.
    interface Times {
        Instant of(int index, Instant serverNow);
    }

    /// Appends all rows or none, durably.
    ///
    /// @throws DuplicateSubmission if a natural key is taken
    /// @throws ClockBehindLog if the last event lies in the future
    /// @throws AppendOutcomeUnknown if the connection was lost during the commit
    /// @throws SqlFault for any other refusal, a taken event id or sequence number among them
    void append(List<EventRow> rows, Times times) throws SqlFault {
        LogDatabase.acquire(turn);
        try {
            database.attempt(
                    connection -> {
                        transact(connection, rows, times);
                        return true;
                    });
        } finally {
            turn.release();
        }
    }

    private static void transact(Connection connection, List<EventRow> rows, Times times)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            takeLock(connection);
            new RowInsert(connection, rows).behind(LogHead.read(connection), times);
        } catch (SQLException error) {
            rollback(connection);
            throw refusal(connection, rows, SqlFault.of(error));
        } catch (RuntimeException error) {
            rollback(connection);
            throw error;
        }
        try {
            connection.commit();
        } catch (SQLException error) {
            throw new AppendOutcomeUnknown(SqlFault.of(error));
        }
    }

    private static void takeLock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE_LOCK)) {
            statement.setLong(1, LOCK);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                if (!"read committed".equals(result.getString(1))) {
                    throw new IllegalStateException("appends need isolation level read committed");
                }
            }
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException _) {
            // The connection is gone, and the server rolls back by itself.
        }
    }

    private static SqlFault refusal(Connection connection, List<EventRow> rows, SqlFault fault)
            throws SQLException {
        if (fault.isUniqueViolation()) {
            if (fault.constraint().equals("event_position")) {
                throw new LogCorrupted("nobody appends without the lock");
            }
            List<DuplicateSubmission.Duplicate> duplicates = duplicates(connection, rows);
            if (!duplicates.isEmpty()) {
                throw new DuplicateSubmission(duplicates);
            }
        }
        return fault;
    }

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
