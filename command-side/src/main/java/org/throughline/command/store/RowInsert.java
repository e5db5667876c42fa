package org.throughline.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Inserts rows behind the head in one statement, and tells the listeners at the commit.
final class RowInsert {

    private static final String INSERT =
            """
            INSERT INTO event
                (position, event_id, stream, seq, type_id, ledger_time, dedupe, public, sealed)
            SELECT * FROM unnest(?::bigint[], ?::uuid[], ?::text[], ?::bigint[], ?::smallint[],
                                 ?::timestamptz[], ?::bytea[], ?::bytea[], ?::bytea[]);
            NOTIFY throughline_log
            """;

    private final Connection connection;
    private final List<EventRow> rows;

    RowInsert(Connection connection, List<EventRow> rows) {
        this.connection = connection;
        this.rows = rows;
    }

    void behind(LogHead head, Appender.Times times) throws SQLException {
        Object[] positions =
                IntStream.range(0, rows.size()).mapToObj(i -> head.position() + 1 + i).toArray();
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            bind(statement, 1, "bigint", positions);
            bind(statement, 2, "uuid", each(EventRow::eventId));
            bind(statement, 3, "text", each(EventRow::stream));
            bind(statement, 4, "bigint", each(EventRow::seq));
            bind(statement, 5, "smallint", each(row -> (short) row.typeId()));
            bind(statement, 6, "timestamptz", ledgerTimes(head, times));
            bind(statement, 7, "bytea", bytes(EventRow::dedupe));
            bind(statement, 8, "bytea", bytes(EventRow::publicPart));
            bind(statement, 9, "bytea", bytes(EventRow::sealedPart));
            if (statement.executeUpdate() != rows.size()) {
                throw new LogCorrupted("every row of an append is inserted");
            }
        }
    }

    /// max(proposed, last + 1 µs), in ISO 8601.
    private Object[] ledgerTimes(LogHead head, Appender.Times times) {
        Object[] texts = new Object[rows.size()];
        Instant last = head.ledgerTime();
        for (int i = 0; i < texts.length; i++) {
            Instant earliest = last.plus(1, ChronoUnit.MICROS);
            Instant proposed = times.of(i, head.now()).truncatedTo(ChronoUnit.MICROS);
            last = proposed.isBefore(earliest) ? earliest : proposed;
            texts[i] = last.toString();
        }
        return texts;
    }

    private Object[] each(Function<EventRow, Object> column) {
        return rows.stream().map(column).toArray();
    }

    private byte[][] bytes(Function<EventRow, byte[]> column) {
        return rows.stream().map(column).toArray(byte[][]::new);
    }

    private void bind(PreparedStatement statement, int index, String type, Object[] values)
            throws SQLException {
        statement.setArray(index, connection.createArrayOf(type, values));
    }
}
