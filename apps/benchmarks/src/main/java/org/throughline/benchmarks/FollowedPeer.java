package org.throughline.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// The log of somebody else, by the statements that its own clients send.
///
/// @param query with the last position and how many at most
record FollowedPeer(String name, Pool pool, Write write, String query) implements Followed {

    private static final String OF_CATEGORY =
            "SELECT id, global_position FROM get_category_messages('case', ? + 1, ?)";
    private static final String OF_ALL =
            """
            SELECT id::text, global_position FROM messages
             WHERE global_position > ? ORDER BY global_position LIMIT ?
            """;

    /// What Emmett's puller of batches asks: only what is older than every transaction that is
    /// under way, and the next time what lies behind the position of the last it was given.
    private static final String SETTLED =
            """
            SELECT message_id, global_position FROM emt_messages
             WHERE partition = 'emt:default' AND is_archived = FALSE
               AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())
               AND global_position >= ? + 1
             ORDER BY transaction_id, global_position LIMIT ?
            """;

    /// Writes events with these ids within a transaction.
    interface Write {
        void on(Connection connection, int writer, List<String> ids) throws SQLException;
    }

    /// By the function for one category, to which one writes at a time.
    static Followed category(MessageDb store) {
        return new FollowedPeer(
                MessageDb.ONE_CATEGORY + ", by its function",
                store.pool(),
                (connection, _, ids) -> MessageDb.append(connection, "case-" + ids.getFirst(), ids),
                OF_CATEGORY);
    }

    /// Across categories, for which it has no function: by global position from its table.
    static Followed all(MessageDb store) {
        return new FollowedPeer(
                "message-db "
                        + MessageDb.PACKAGE.version()
                        + ", all categories, by global position",
                store.pool(),
                (connection, writer, ids) ->
                        MessageDb.append(connection, "case" + writer + "-" + ids.getFirst(), ids),
                OF_ALL);
    }

    static Followed settled(Emmett store) {
        return new FollowedPeer(
                Emmett.NAME + ", as its puller of batches",
                store.pool(),
                (connection, _, ids) -> Emmett.append(connection, ids.getFirst(), 0, ids),
                SETTLED);
    }

    @Override
    public List<String> write(int writer, int events, Duration pause) throws SQLException {
        List<String> ids =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(events).toList();
        try (Connection connection = pool.connection()) {
            connection.setAutoCommit(false);
            write.on(connection, writer, ids);
            LockSupport.parkNanos(pause.toNanos());
            connection.commit();
            connection.setAutoCommit(true);
        }
        return ids;
    }

    @Override
    public List<Read> after(long position, int most) throws SQLException {
        List<Read> reads = new ArrayList<>();
        try (Connection connection = pool.connection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, position);
            statement.setLong(2, most);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reads.add(new Read(rows.getString(1), rows.getLong(2)));
                }
            }
        }
        return reads;
    }
}
