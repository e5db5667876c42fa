package org.throughline.command.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.throughline.schema.cases.EventId;

/// One call of the database function that appends. It is a transaction by itself.
final class AppendCall {

    private static final String CALL =
            "SELECT refused, held, holders, behind, first, base"
                    + " FROM append_events(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final List<AppendRequest> batch;
    private final List<EventRow> rows;
    private final boolean asks;

    /// What came of it.
    ///
    /// @param refused the places in the batch of requests that were not appended
    /// @param holders the events of the log that hold a natural key of theirs, by the event that
    ///   was refused
    /// @param appended the rows of the other requests, as they now lie in the log
    record Answer(Set<Integer> refused, Map<UUID, UUID> holders, List<StoredRow> appended) {

        /// Which of the rows the log holds already.
        List<DuplicateSubmission.Duplicate> duplicates(List<EventRow> rows) {
            List<DuplicateSubmission.Duplicate> duplicates = new ArrayList<>();
            for (EventRow row : rows) {
                UUID holder = holders.get(row.eventId());
                if (holder != null) {
                    duplicates.add(
                            new DuplicateSubmission.Duplicate(
                                    new EventId(row.eventId()), new EventId(holder)));
                }
            }
            return duplicates;
        }
    }

    /// @param asks whether to ask first what is taken, because something likely is
    AppendCall(List<AppendRequest> batch, boolean asks) {
        this.batch = batch;
        this.asks = asks;
        this.rows = batch.stream().flatMap(request -> request.rows().stream()).toList();
    }

    /// Appends what it can, and tells the rest.
    ///
    /// @throws ClockBehindLog if the last event lies in the future
    Answer on(Connection connection) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(CALL)) {
            bind(call, 1, "integer", commands());
            bind(call, 2, "uuid", each(EventRow::eventId));
            bind(call, 3, "text", each(EventRow::stream));
            bind(call, 4, "bigint", each(EventRow::seq));
            bind(call, 5, "smallint", each(row -> (short) row.typeId()));
            bind(call, 6, "bytea", bytes(EventRow::dedupe));
            bind(call, 7, "bytea", bytes(EventRow::publicPart));
            bind(call, 8, "bytea", bytes(EventRow::sealedPart));
            call.setBoolean(9, asks);
            try (ResultSet result = call.executeQuery()) {
                result.next();
                long behind = result.getLong("behind");
                if (behind > 0) {
                    throw new ClockBehindLog(Duration.of(behind, ChronoUnit.MICROS));
                }
                return answer(result);
            }
        }
    }

    private Answer answer(ResultSet result) throws SQLException {
        Set<Integer> refused = Set.of((Integer[]) result.getArray("refused").getArray());
        Map<UUID, UUID> holders = new HashMap<>();
        Array held = result.getArray("held");
        if (held != null) {
            Integer[] places = (Integer[]) held.getArray();
            UUID[] ids = (UUID[]) result.getArray("holders").getArray();
            for (int number = 0; number < places.length; number++) {
                holders.put(rows.get(places[number] - 1).eventId(), ids[number]);
            }
        }
        return new Answer(refused, holders, appended(result, refused));
    }

    private List<StoredRow> appended(ResultSet result, Set<Integer> refused) throws SQLException {
        long position = result.getLong("first");
        long micros = result.getLong("base");
        List<StoredRow> appended = new ArrayList<>();
        for (int number = 0; number < batch.size(); number++) {
            for (EventRow row : batch.get(number).rows()) {
                micros++;
                if (!refused.contains(number)) {
                    appended.add(StoredRow.at(position++, micros, row));
                }
            }
        }
        return appended;
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
