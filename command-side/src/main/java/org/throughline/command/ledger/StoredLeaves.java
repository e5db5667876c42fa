package org.throughline.command.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.command.store.LogDatabase;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.Leaves;

/// The leaves of the log, computed anew from the stored rows at each reading. Sealed parts are not
/// read: no leaf covers them.
final class StoredLeaves {

    private static final byte[] NOT_READ = new byte[0];

    private static final String ROWS =
            "SELECT position, event_id, stream, seq, type_id, ledger_time, public FROM event ";

    private final Statements statements;
    private final Origin origin;
    private final EventCatalog catalog;

    /// A leaf and the stream that it names by its tag only.
    record Stored(StreamId stream, Leaf leaf) {}

    StoredLeaves(LogDatabase database, Origin origin, EventCatalog catalog) {
        this.statements = new Statements(database);
        this.origin = origin;
        this.catalog = catalog;
    }

    /// At most `limit` leaves after a position, without a gap.
    ///
    /// @throws LedgerCorrupted naming the first event that is not what it says
    List<Stored> after(long position, int limit) {
        List<RecordedEvent> rows =
                rows(
                        "WHERE position > ? ORDER BY position LIMIT ?",
                        s -> {
                            s.setLong(1, position);
                            s.setInt(2, limit);
                        });
        long next = position + 1;
        for (RecordedEvent row : rows) {
            if (row.position().value() != next++) {
                throw new LedgerCorrupted("there is no event at position " + (next - 1));
            }
        }
        return rows.stream().map(this::stored).toList();
    }

    /// At most `limit` leaves of a stream from a number on, without a gap.
    ///
    /// @throws LedgerCorrupted naming the first event that is not what it says
    List<Stored> ofStream(StreamId stream, long fromSeq, int limit) {
        List<RecordedEvent> rows =
                rows(
                        "WHERE stream = ? AND seq >= ? ORDER BY seq LIMIT ?",
                        s -> {
                            s.setString(1, stream.text());
                            s.setLong(2, fromSeq);
                            s.setInt(3, limit);
                        });
        long next = fromSeq;
        for (RecordedEvent row : rows) {
            if (row.seq() != next++) {
                throw new LedgerCorrupted("a stream has a gap before position " + row.position());
            }
        }
        return rows.stream().map(this::stored).toList();
    }

    Optional<Stored> of(EventId event) {
        return rows("WHERE event_id = ?", s -> s.setObject(1, event.value())).stream()
                .map(this::stored)
                .findFirst();
    }

    private List<RecordedEvent> rows(String condition, Statements.Binding binding) {
        return statements.rows(ROWS + condition, binding, StoredLeaves::row);
    }

    private static RecordedEvent row(ResultSet row) throws SQLException {
        long position = row.getLong("position");
        try {
            return new RecordedEvent(
                    Position.of(position),
                    new EventId(row.getObject("event_id", UUID.class)),
                    StreamId.of(row.getString("stream")),
                    row.getLong("seq"),
                    row.getInt("type_id"),
                    time(row),
                    NOT_READ,
                    row.getBytes("public"),
                    NOT_READ);
        } catch (IllegalArgumentException _) {
            throw new LedgerCorrupted("the columns of the event at position " + position);
        }
    }

    private static Instant time(ResultSet row) throws SQLException {
        return row.getObject("ledger_time", OffsetDateTime.class).toInstant();
    }

    /// The leaf of a row.
    ///
    /// @throws LedgerCorrupted if it is not what it says
    Stored stored(RecordedEvent row) {
        Leaf leaf;
        try {
            leaf = Leaves.of(origin, row);
        } catch (IllegalArgumentException _) {
            throw new LedgerCorrupted("the event at position " + row.position());
        }
        catalog.byText(leaf.type())
                .filter(type -> type.number() != row.typeId())
                .ifPresent(
                        _ -> {
                            throw new LedgerCorrupted(
                                    "the type number of the event at position " + row.position());
                        });
        return new Stored(row.stream(), leaf);
    }
}
