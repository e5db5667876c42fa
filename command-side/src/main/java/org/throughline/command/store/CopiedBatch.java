package org.throughline.command.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Appends a batch by COPY, in a transaction of its own. It costs the server less a row than
/// [AppendCall] and some trips more. Nothing is asked before: the keys of the table tell whether a
/// place or a natural key is taken, and then nothing was appended.
final class CopiedBatch {

    private static final String TURN = "SELECT last_position, last_time, clock FROM append_turn()";
    private static final String COPY =
            "COPY event (position, ledger_time, event_id, stream, seq, type_id, dedupe, public, sealed)"
                    + " FROM STDIN (FORMAT binary)";

    /// Signature, no flags, no extension.
    private static final byte[] HEADER =
            "PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] TRAILER = {-1, -1};
    private static final short COLUMNS = 9;

    /// Of the columns of one row: their number, a length for each, and what has a fixed one.
    private static final int FIXED = 2 + 4 * COLUMNS + 3 * Long.BYTES + 16 + Short.BYTES;

    private static final int POSITION = 2 + 4;
    private static final int TIME = POSITION + Long.BYTES + 4;

    /// Microseconds from 1970 to 2000, where PostgreSQL counts from.
    private static final long ERA = 946_684_800_000_000L;

    private final List<AppendRequest> batch;
    private final List<byte[]> tuples;

    /// Lays the rows out, so that nobody waits for that behind the lock.
    CopiedBatch(List<AppendRequest> batch) {
        this.batch = batch;
        this.tuples =
                batch.stream()
                        .flatMap(request -> request.rows().stream())
                        .map(CopiedBatch::tuple)
                        .toList();
    }

    /// Appends all of it.
    ///
    /// @return nothing if a key of the table is taken
    /// @throws ClockBehindLog if the last event lies in the future
    Optional<AppendCall.Answer> on(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            List<StoredRow> appended = copied(connection);
            connection.commit();
            return Optional.of(new AppendCall.Answer(Set.of(), Map.of(), appended));
        } catch (SQLException refused) {
            SqlFault fault = SqlFault.of(refused);
            if (fault.isUniqueViolation() && !fault.constraint().equals(SqlFault.POSITION)) {
                return Optional.empty();
            }
            throw fault;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private List<StoredRow> copied(Connection connection) throws SQLException {
        List<StoredRow> placed = placed(connection);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            copy.writeToCopy(HEADER, 0, HEADER.length);
            for (byte[] tuple : tuples) {
                copy.writeToCopy(tuple, 0, tuple.length);
            }
            copy.writeToCopy(TRAILER, 0, TRAILER.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        return placed;
    }

    /// Takes the turn, and says where the rows go and when that is.
    private List<StoredRow> placed(Connection connection) throws SQLException {
        try (PreparedStatement turn = connection.prepareStatement(TURN);
                ResultSet head = turn.executeQuery()) {
            head.next();
            long position = head.getLong(1);
            long time = head.getLong(2);
            long clock = head.getLong(3);
            if (time - clock > ClockBehindLog.TOLERANCE.toNanos() / 1_000) {
                throw new ClockBehindLog(Duration.of(time - clock, ChronoUnit.MICROS));
            }
            List<StoredRow> placed = new ArrayList<>(tuples.size());
            for (AppendRequest request : batch) {
                for (int row = 0; row < request.rows().size(); row++) {
                    time = Math.max(time + 1, micros(request.proposed().get(row), clock));
                    ByteBuffer.wrap(tuples.get(placed.size()))
                            .putLong(POSITION, ++position)
                            .putLong(TIME, time - ERA);
                    placed.add(StoredRow.at(position, time, request.rows().get(row)));
                }
            }
            return placed;
        }
    }

    private static long micros(@Nullable Instant time, long clock) {
        return time == null ? clock : ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    private static byte[] tuple(EventRow row) {
        byte[] stream = row.stream().getBytes(StandardCharsets.UTF_8);
        int size = stream.length + row.dedupe().length;
        size += row.publicPart().length + row.sealedPart().length;
        byte[] bytes = new byte[FIXED + size];
        ByteBuffer tuple = ByteBuffer.wrap(bytes).putShort(COLUMNS);
        tuple.putInt(Long.BYTES).putLong(0).putInt(Long.BYTES).putLong(0);
        tuple.putInt(16)
                .putLong(row.eventId().getMostSignificantBits())
                .putLong(row.eventId().getLeastSignificantBits());
        tuple.putInt(stream.length).put(stream);
        tuple.putInt(Long.BYTES).putLong(row.seq());
        tuple.putInt(Short.BYTES).putShort((short) row.typeId());
        for (byte[] part : List.of(row.dedupe(), row.publicPart(), row.sealedPart())) {
            tuple.putInt(part.length).put(part);
        }
        return bytes;
    }
}
