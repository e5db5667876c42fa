package org.throughline.benchmarks;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.throughline.postgres.Database;

/// Emmett, by the function that its event store calls to append, without the Node.js around it.
final class Emmett implements Contestant {

    static final NpmPackage PACKAGE =
            new NpmPackage("@event-driven-io/emmett-postgresql", "0.42.0");

    static final String NAME = "Emmett " + PACKAGE.version();

    /// Where the package keeps the tables and functions of this version, as one text.
    private static final String SCHEMA = "schema_0_42_0 = _dumbo.SQL`";

    private static final String APPEND =
            """
            SELECT success, next_stream_position
              FROM emt_append_to_stream(?, ?, ?, ?, ?, ?, ?, 'case', ?, 'emt:default')
            """;

    private final Pool pool;

    private Emmett(Pool pool) {
        this.pool = pool;
    }

    /// Installs it.
    ///
    /// @param files of [#PACKAGE]
    static Emmett installed(Database database, Map<String, String> files, int connections)
            throws SQLException, NotMeasured {
        Emmett store = new Emmett(new Pool(database.owner(), connections));
        try {
            store.pool.execute(schema(files.getOrDefault("dist/index.cjs", "")));
            return store;
        } catch (NotMeasured | SQLException problem) {
            store.close();
            throw problem;
        }
    }

    /// @param program the package's program, in which the text stands between backquotes
    static String schema(String program) throws NotMeasured {
        int begin = program.indexOf(SCHEMA);
        int from = begin + SCHEMA.length();
        int to = begin < 0 ? -1 : program.indexOf('`', from);
        if (to < 0) {
            throw new NotMeasured("the package does not hold its SQL where it did");
        }
        String text = program.substring(from, to);
        if (text.contains("${") || text.contains("\\")) {
            throw new NotMeasured("the package's SQL is put together by its program");
        }
        return text;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Caller caller(int of, int events) {
        Streams streams = new Streams(of);
        return new Calling(
                events,
                () -> {
                    long first = streams.take(events);
                    append(streams.name(), first, events);
                });
    }

    private void append(String stream, long first, int events) throws SQLException {
        try (Connection connection = pool.connection()) {
            append(
                    connection,
                    stream,
                    first,
                    List.of(each(events, () -> UUID.randomUUID().toString())));
        }
    }

    /// Appends within the caller's transaction, if there is one.
    ///
    /// @param first the stream's next position
    static void append(Connection connection, String stream, long first, List<String> ids)
            throws SQLException {
        int events = ids.size();
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            String[] metadata =
                    ids.stream().map(id -> "{\"messageId\":\"" + id + "\"}").toArray(String[]::new);
            append.setArray(1, array(connection, "text", ids.toArray(String[]::new)));
            append.setArray(2, array(connection, "jsonb", each(events, Payload::json)));
            append.setArray(3, array(connection, "jsonb", metadata));
            append.setArray(4, array(connection, "text", each(events, () -> "1")));
            append.setArray(5, array(connection, "text", each(events, () -> "contact-recorded")));
            append.setArray(6, array(connection, "text", each(events, () -> "E")));
            append.setString(7, stream);
            append.setLong(8, first);
            try (ResultSet answer = append.executeQuery()) {
                answer.next();
                if (!answer.getBoolean(1) || answer.getLong(2) != first + events) {
                    throw new IllegalStateException("Emmett refused an append that fits");
                }
            }
        }
    }

    private static String[] each(int count, Supplier<String> text) {
        String[] texts = new String[count];
        Arrays.setAll(texts, _ -> text.get());
        return texts;
    }

    private static Array array(Connection connection, String type, String[] texts)
            throws SQLException {
        return connection.createArrayOf(type, texts);
    }

    @Override
    public long rows() throws SQLException {
        return pool.number("SELECT count(*) FROM emt_messages");
    }

    @Override
    public Pool pool() {
        return pool;
    }
}
