package org.throughline.benchmarks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.throughline.postgres.Database;

/// What PostgreSQL itself gives on a table with three unique keys: rows that nobody checks, by COPY
/// or by single prepared inserts. Ceilings, not stores.
final class BareTable implements Store {

    static final String COPY = "COPY, a commit each 500 rows";
    static final String INSERT_ONE = "single prepared insert";

    private static final int COPIED_AT_ONCE = 500;
    private static final String INSERT = "INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?)";

    private final Pool pool;
    private final boolean copies;
    private final AtomicLong position = new AtomicLong();

    BareTable(Database database, boolean copies, int connections) throws SQLException {
        this.copies = copies;
        pool = new Pool(database.owner(), connections);
        pool.execute(
                """
                CREATE TABLE bare (position bigint PRIMARY KEY, event_id uuid NOT NULL UNIQUE,
                    stream text COLLATE "C" NOT NULL, seq bigint NOT NULL,
                    ledger_time timestamptz NOT NULL, payload bytea NOT NULL,
                    UNIQUE (stream, seq))
                """);
    }

    @Override
    public String name() {
        return copies ? COPY : INSERT_ONE;
    }

    @Override
    public Caller caller(int of, int events) throws SQLException {
        Streams streams = new Streams(of);
        return copies
                ? new Calling(COPIED_AT_ONCE, () -> copy(streams))
                : new Calling(1, () -> insert(streams));
    }

    private void copy(Streams streams) throws SQLException {
        try (Connection connection = pool.connection()) {
            CopyIn copy =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("COPY bare FROM STDIN");
            for (int i = 0; i < COPIED_AT_ONCE; i++) {
                long seq = streams.take(1);
                byte[] line = line(position.incrementAndGet(), streams, seq);
                copy.writeToCopy(line, 0, line.length);
            }
            copy.endCopy();
        }
    }

    private static byte[] line(long position, Streams streams, long seq) {
        return (position
                        + "\t"
                        + Events.NEW.event().value()
                        + "\t"
                        + streams.name()
                        + "\t"
                        + seq
                        + "\t"
                        + Instant.now()
                        + "\t\\\\x"
                        + HexFormat.of().formatHex(Payload.of(Payload.USUAL))
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void insert(Streams streams) throws SQLException {
        long seq = streams.take(1);
        try (Connection connection = pool.connection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(insert, streams.name(), seq);
            insert.executeUpdate();
        }
    }

    private void bind(PreparedStatement insert, String stream, long seq) throws SQLException {
        insert.setLong(1, position.incrementAndGet());
        insert.setObject(2, Events.NEW.event().value());
        insert.setString(3, stream);
        insert.setLong(4, seq);
        insert.setObject(5, Instant.now().atOffset(ZoneOffset.UTC));
        insert.setBytes(6, Payload.of(Payload.USUAL));
    }

    @Override
    public void fill(String stream, int events) throws SQLException {
        try (Connection connection = pool.connection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int seq = 0; seq < events; seq++) {
                bind(insert, stream, seq);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public int readStream(String stream) throws SQLException {
        try (Connection connection = pool.connection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT * FROM bare WHERE stream = ? ORDER BY seq")) {
            select.setString(1, stream);
            int count = 0;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    rows.getBytes(6);
                    count++;
                }
            }
            return count;
        }
    }

    @Override
    public long rows() throws SQLException {
        return pool.number("SELECT count(*) FROM bare");
    }

    @Override
    public Pool pool() {
        return pool;
    }
}
