package org.throughline.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.postgres.Database;

/// message-db, by the function that its own clients call. It takes a lock for each category, the
/// part of a stream's name before the first hyphen, and lets nobody else write to it meanwhile.
final class MessageDb implements Contestant {

    static final NpmPackage PACKAGE = new NpmPackage("@eventide/message-db", "1.3.1");

    static final String ONE_CATEGORY = "message-db " + PACKAGE.version() + ", one category";
    static final String CATEGORY_PER_CASE =
            "message-db " + PACKAGE.version() + ", category per case";

    private static final String SCHEMA = "message_store";
    private static final String WRITE = "SELECT write_message(?, ?, ?, ?::jsonb, ?::jsonb, ?)";

    /// In the order of its own installer, without role, rights and the views that sum things up.
    private static final List<String> PARTS =
            List.of("schema/", "extensions/", "tables/", "types/", "functions/", "indexes/");

    private final Pool pool;
    private final boolean categoryPerCase;

    private MessageDb(Pool pool, boolean categoryPerCase) {
        this.pool = pool;
        this.categoryPerCase = categoryPerCase;
    }

    /// Installs it.
    ///
    /// @param files of [#PACKAGE]
    /// @param categoryPerCase whether each case is a category of its own, or all are one
    static MessageDb installed(
            Database database, Map<String, String> files, int connections, boolean categoryPerCase)
            throws SQLException, NotMeasured {
        MessageDb store =
                new MessageDb(
                        new Pool(database.owner(), connections, Map.of("currentSchema", SCHEMA)),
                        categoryPerCase);
        for (String part : PARTS) {
            List<String> texts =
                    files.entrySet().stream()
                            .filter(file -> file.getKey().startsWith("database/" + part))
                            .filter(file -> file.getKey().endsWith(".sql"))
                            .map(Map.Entry::getValue)
                            .toList();
            if (texts.isEmpty()) {
                store.close();
                throw new NotMeasured("the package has no " + part);
            }
            store.pool.execute(texts.toArray(String[]::new));
        }
        return store;
    }

    @Override
    public String name() {
        return categoryPerCase ? CATEGORY_PER_CASE : ONE_CATEGORY;
    }

    @Override
    public Caller caller(int of, int events) {
        Streams streams = new Streams(of);
        return new Calling(
                events,
                () -> {
                    long first = streams.take(events);
                    write(stream(streams.name()), first, events);
                });
    }

    private String stream(String name) {
        String id = name.substring(name.indexOf('/') + 1);
        return categoryPerCase ? "case" + id.replace("-", "") + "-1" : "case-" + id;
    }

    /// It has no call for several messages: its clients open a transaction around them.
    private void write(String stream, long first, int events) throws SQLException {
        try (Connection connection = pool.connection();
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            connection.setAutoCommit(events == 1);
            for (long seq = first; seq < first + events; seq++) {
                write.setString(1, UUID.randomUUID().toString());
                write.setString(2, stream);
                write.setString(3, "contact-recorded");
                write.setString(4, Payload.json());
                write.setString(5, "{}");
                write.setLong(6, seq - 1);
                try (ResultSet answer = write.executeQuery()) {
                    answer.next();
                    if (answer.getLong(1) != seq) {
                        throw new IllegalStateException("message-db wrote to another place");
                    }
                }
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
                connection.setAutoCommit(true);
            }
        }
    }

    /// Appends within the caller's transaction, whatever the stream holds.
    static void append(Connection connection, String stream, List<String> ids) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            for (String id : ids) {
                write.setString(1, id);
                write.setString(2, stream);
                write.setString(3, "contact-recorded");
                write.setString(4, Payload.json());
                write.setString(5, "{}");
                write.setNull(6, Types.BIGINT);
                write.executeQuery().close();
            }
        }
    }

    @Override
    public long rows() throws SQLException {
        return pool.number("SELECT count(*) FROM messages");
    }

    @Override
    public Pool pool() {
        return pool;
    }
}
