package org.throughline.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.throughline.postgres.Database;

/// What PostgreSQL itself gives on a table with three unique keys: rows that nobody checks, by COPY
/// or by single prepared inserts. Ceilings, not stores.
final class BareTable implements Contestant {

    private static final String INSERT = "INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?)";

    private final HikariDataSource pool;
    private final boolean copies;
    private final AtomicLong position = new AtomicLong();

    BareTable(Database database, boolean copies, int connections) throws SQLException {
        this.copies = copies;
        pool = Pools.of(database.owner(), connections);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE bare (position bigint PRIMARY KEY, event_id uuid NOT NULL UNIQUE,
                        stream text COLLATE "C" NOT NULL, seq bigint NOT NULL,
                        ledger_time timestamptz NOT NULL, payload bytea NOT NULL,
                        UNIQUE (stream, seq))
                    """);
        }
    }

    @Override
    public String name() {
        return copies ? "COPY, a commit each 500 rows" : "single prepared insert";
    }

    @Override
    public Caller caller(int number, int of, int events) throws SQLException {
        Connection connection = pool.getConnection();
        Streams streams = new Streams(of);
        return copies
                ? new Copying(connection, streams, events)
                : new Inserting(connection, streams);
    }

    private static byte[] line(long position, Streams streams, long seq) {
        return (position
                        + "\t"
                        + UUID.randomUUID()
                        + "\t"
                        + streams.name()
                        + "\t"
                        + seq
                        + "\t"
                        + Instant.now()
                        + "\t\\\\x"
                        + HexFormat.of().formatHex(Payload.of(256))
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void fill(String stream, int events) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (int seq = 0; seq < events; seq++) {
                bind(insert, stream, seq);
                insert.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void bind(PreparedStatement insert, String stream, long seq) throws SQLException {
        insert.setLong(1, position.incrementAndGet());
        insert.setObject(2, UUID.randomUUID());
        insert.setString(3, stream);
        insert.setLong(4, seq);
        insert.setObject(5, Instant.now().atOffset(ZoneOffset.UTC));
        insert.setBytes(6, Payload.of(256));
    }

    @Override
    public int readStream(String stream) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT * FROM bare WHERE stream = ? ORDER BY seq")) {
            select.setString(1, stream);
            return (int) count(select);
        }
    }

    @Override
    public long readAll() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT * FROM bare ORDER BY position")) {
                select.setFetchSize(2_000);
                return count(select);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static long count(PreparedStatement select) throws SQLException {
        long count = 0;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                rows.getBytes(6);
                count++;
            }
        }
        return count;
    }

    @Override
    public void close() {
        pool.close();
    }

    private final class Copying implements Caller {

        private final Connection connection;
        private final Streams streams;
        private final int events;

        Copying(Connection connection, Streams streams, int events) {
            this.connection = connection;
            this.streams = streams;
            this.events = events;
        }

        @Override
        public void append() throws SQLException {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            CopyIn copy = copies.copyIn("COPY bare FROM STDIN");
            for (int i = 0; i < events; i++) {
                long seq = streams.take(1);
                byte[] line = line(position.incrementAndGet(), streams, seq);
                copy.writeToCopy(line, 0, line.length);
            }
            copy.endCopy();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private final class Inserting implements Caller {

        private final Connection connection;
        private final PreparedStatement insert;
        private final Streams streams;

        Inserting(Connection connection, Streams streams) throws SQLException {
            this.connection = connection;
            this.insert = connection.prepareStatement(INSERT);
            this.streams = streams;
        }

        @Override
        public void append() throws SQLException {
            long seq = streams.take(1);
            bind(insert, streams.name(), seq);
            insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            insert.close();
            connection.close();
        }
    }
}
