package org.throughline.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.throughline.postgres.Login;

/// Connections to one database, opened when they are asked for. Between two measurements they are
/// closed: idle sessions of those who are not measured would take part otherwise.
final class Pool implements AutoCloseable {

    private static final String TABLES =
            """
            SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind = 'r' AND n.nspname <> 'information_schema'
               AND n.nspname NOT LIKE 'pg\\_%'
            """;
    private static final String WRITTEN =
            "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint";

    private final HikariDataSource source;

    Pool(Login login, int connections) {
        this(login, connections, Map.of());
    }

    /// @param properties of the driver
    Pool(Login login, int connections, Map<String, String> properties) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(120_000);
        properties.forEach(config::addDataSourceProperty);
        source = new HikariDataSource(config);
    }

    DataSource source() {
        return source;
    }

    Connection connection() throws SQLException {
        return source.getConnection();
    }

    /// Runs statements one after the other, each text in one piece.
    void execute(String... texts) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String text : texts) {
                statement.execute(text);
            }
        }
    }

    /// The one number that a query answers.
    long number(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /// The one text that a query answers.
    String text(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /// Bytes of the database's own tables on disk, with indexes and what is stored beside them.
    long tables() throws SQLException {
        return number(TABLES);
    }

    /// Bytes of write-ahead log that the server has written since it was made, for all databases.
    long written() throws SQLException {
        return number(WRITTEN);
    }

    /// Closes what nobody uses.
    void rest() {
        source.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() {
        source.close();
    }
}
