package org.throughline.command.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One call of the database function that appends. It is a transaction by itself.
final class AppendCall {

    private static final String CALL =
            "SELECT refused, behind FROM append_events(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final List<AppendRequest> batch;
    private final List<EventRow> rows;

    AppendCall(List<AppendRequest> batch) {
        this.batch = batch;
        this.rows = batch.stream().flatMap(request -> request.rows().stream()).toList();
    }

    /// The places in the batch of requests that were not appended.
    ///
    /// @throws ClockBehindLog if the last event lies in the future
    Set<Integer> on(Connection connection) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(CALL)) {
            bind(call, 1, "integer", commands());
            bind(call, 2, "uuid", each(EventRow::eventId));
            bind(call, 3, "text", each(EventRow::stream));
            bind(call, 4, "bigint", each(EventRow::seq));
            bind(call, 5, "smallint", each(row -> (short) row.typeId()));
            call.setArray(6, times(connection));
            bind(call, 7, "bytea", bytes(EventRow::dedupe));
            bind(call, 8, "bytea", bytes(EventRow::publicPart));
            bind(call, 9, "bytea", bytes(EventRow::sealedPart));
            try (ResultSet result = call.executeQuery()) {
                result.next();
                long behind = result.getLong("behind");
                if (behind > 0) {
                    throw new ClockBehindLog(Duration.of(behind, ChronoUnit.MICROS));
                }
                Integer[] refused = (Integer[]) result.getArray("refused").getArray();
                return new HashSet<>(Arrays.asList(refused));
            }
        }
    }

    private Object[] commands() {
        Object[] numbers = new Object[rows.size()];
        int row = 0;
        for (int number = 0; number < batch.size(); number++) {
            int after = row + batch.get(number).rows().size();
            Arrays.fill(numbers, row, after, number);
            row = after;
        }
        return numbers;
    }

    /// Null, as long as nobody proposes a time.
    private @Nullable Array times(Connection connection) throws SQLException {
        Object[] texts =
                batch.stream()
                        .flatMap(request -> request.proposed().stream())
                        .map(AppendCall::text)
                        .toArray();
        return Arrays.stream(texts).allMatch(Objects::isNull)
                ? null
                : connection.createArrayOf("timestamptz", texts);
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MICROS).toString();
    }

    private Object[] each(Function<EventRow, Object> column) {
        return rows.stream().map(column).toArray();
    }

    private byte[][] bytes(Function<EventRow, byte[]> column) {
        return rows.stream().map(column).toArray(byte[][]::new);
    }

    private static void bind(PreparedStatement call, int index, String type, Object[] values)
            throws SQLException {
        call.setArray(index, call.getConnection().createArrayOf(type, values));
    }
}
