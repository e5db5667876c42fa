package org.throughline.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The statements that read the log. Each is one short trip on one connection.
final class EventReads {

    private static final String COLUMNS =
            "SELECT position, ledger_time, event_id, seq, type_id, dedupe, public, sealed";
    private static final String OF_ALL = COLUMNS + ", stream FROM event ";

    /// Whoever asks for one stream knows its name.
    private static final String OF_ONE = COLUMNS + " FROM event WHERE stream = ? ";

    /// Ledger times rise with the position, so the primary key serves as the index on time. The
    /// answer always lies in [low, high].
    private static final String POSITION_AT =
            """
            WITH RECURSIVE search (low, high) AS (
                SELECT 0::bigint, coalesce(max(position), 0) FROM event
                UNION ALL
                SELECT CASE WHEN probe.early THEN probe.position ELSE low END,
                       CASE WHEN probe.early THEN high ELSE probe.position - 1 END
                  FROM search,
                       LATERAL (SELECT position, ledger_time <= ? AS early
                                  FROM event WHERE position = (low + high + 1) / 2) AS probe
                 WHERE low < high)
            SELECT low FROM search WHERE low = high
            """;

    /// Later than any ledger time, and still a time to PostgreSQL.
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final LogDatabase database;

    EventReads(LogDatabase database) {
        this.database = database;
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    /// Position of the last event, or 0.
    long head() {
        return number("SELECT max(position) FROM event", _ -> {}).orElse(0);
    }

    /// At most `limit` events after a position. They follow it without a gap, or the log is
    /// corrupt.
    List<StoredRow> after(long position, int limit) {
        List<StoredRow> rows =
                rows(
                        "WHERE position > ? ORDER BY position LIMIT ?",
                        s -> {
                            s.setLong(1, position);
                            s.setInt(2, limit);
                        });
        StoredRow before = null;
        for (StoredRow row : rows) {
            long next = (before == null ? position : before.position()) + 1;
            if (row.position() != next) {
                throw new LogCorrupted("there is no event at position " + next);
            }
            if (before != null && !row.ledgerTime().isAfter(before.ledgerTime())) {
                throw new LogCorrupted("the " + row + " is not later than the one before it");
            }
            before = row;
        }
        return rows;
    }

    /// At most `limit` events of a stream from a sequence number on.
    List<StoredRow> ofStream(String stream, long fromSeq, int limit) {
        return rows(
                stream,
                "AND seq >= ? ORDER BY seq LIMIT ?",
                s -> {
                    s.setLong(2, fromSeq);
                    s.setInt(3, limit);
                });
    }

    List<StoredRow> ofStreamUpTo(String stream, long position) {
        return rows(stream, "AND position <= ? ORDER BY seq", s -> s.setLong(2, position));
    }

    List<StoredRow> at(Collection<Long> positions) {
        Long[] wanted = positions.toArray(Long[]::new);
        return rows(
                "WHERE position = ANY (?) ORDER BY position",
                s -> s.setArray(1, s.getConnection().createArrayOf("bigint", wanted)));
    }

    List<StoredRow> withIds(Collection<UUID> eventIds) {
        UUID[] wanted = eventIds.toArray(UUID[]::new);
        return rows(
                "WHERE event_id = ANY (?) ORDER BY position",
                s -> s.setArray(1, s.getConnection().createArrayOf("uuid", wanted)));
    }

    List<StoredRow> withKeys(Collection<byte[]> dedupes) {
        return database.with(connection -> withKeys(connection, dedupes));
    }

    static List<StoredRow> withKeys(Connection connection, Collection<byte[]> dedupes)
            throws SQLException {
        byte[][] wanted = dedupes.toArray(byte[][]::new);
        return rows(
                connection,
                "WHERE dedupe = ANY (?) ORDER BY position",
                s -> s.setArray(1, connection.createArrayOf("bytea", wanted)));
    }

    /// The last sequence number of a stream, if it has events.
    OptionalLong lastSeq(String stream) {
        return number("SELECT max(seq) FROM event WHERE stream = ?", s -> s.setString(1, stream));
    }

    /// The last position whose ledger time is at or before an instant, or 0.
    long positionAt(Instant instant) {
        if (instant.isBefore(Instant.EPOCH)) {
            return 0;
        }
        Instant floor = instant.isAfter(END) ? END : instant.truncatedTo(ChronoUnit.MICROS);
        return number(POSITION_AT, s -> s.setObject(1, floor.atOffset(ZoneOffset.UTC)))
                .orElseThrow(() -> new LogCorrupted("positions have no gaps"));
    }

    private OptionalLong number(String sql, Binding binding) {
        return database.with(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        binding.to(statement);
                        try (ResultSet result = statement.executeQuery()) {
                            if (!result.next()) {
                                return OptionalLong.empty();
                            }
                            long number = result.getLong(1);
                            return result.wasNull()
                                    ? OptionalLong.empty()
                                    : OptionalLong.of(number);
                        }
                    }
                });
    }

    private List<StoredRow> rows(String condition, Binding binding) {
        return database.with(connection -> rows(connection, condition, binding));
    }

    private static List<StoredRow> rows(Connection connection, String condition, Binding binding)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_ALL + condition)) {
            binding.to(statement);
            return rows(statement, null);
        }
    }

    /// @param binding of what comes after the stream
    private List<StoredRow> rows(String stream, String condition, Binding binding) {
        return database.with(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(OF_ONE + condition)) {
                        statement.setString(1, stream);
                        binding.to(statement);
                        return rows(statement, stream);
                    }
                });
    }

    private static List<StoredRow> rows(PreparedStatement statement, @Nullable String stream)
            throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            List<StoredRow> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result, stream == null ? result.getString(9) : stream));
            }
            return rows;
        }
    }

    /// By number: the driver looks names up anew in each row.
    private static StoredRow row(ResultSet result, String stream) throws SQLException {
        return new StoredRow(
                result.getLong(1),
                result.getObject(2, OffsetDateTime.class).toInstant(),
                new EventRow(
                        result.getObject(3, UUID.class),
                        stream,
                        result.getLong(4),
                        result.getInt(5),
                        result.getBytes(6),
                        result.getBytes(7),
                        result.getBytes(8)));
    }
}
