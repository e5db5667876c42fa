package org.throughline.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// A connection to the PostgreSQL of a server, to hold it up where a test wants it held up.
final class ServerDatabase implements AutoCloseable {

    /// The lock that each append takes.
    static final long APPENDS = 0x7468_7275_6c6f_6731L;

    private static final int LINE_OF_PORT = 3;

    private final Connection connection;

    private ServerDatabase(Connection connection) {
        this.connection = connection;
    }

    /// The log, as the owner of its tables.
    static ServerDatabase ofEvents(RunningServer server) throws IOException, SQLException {
        return as(server, "throughline_events", "throughline_events_owner");
    }

    /// The keyring, as the owner of its tables.
    static ServerDatabase ofKeyring(RunningServer server) throws IOException, SQLException {
        return as(server, "throughline_keyring", "throughline_keyring_owner");
    }

    /// What the query side keeps, as the owner of its tables.
    static ServerDatabase ofReads(RunningServer server) throws IOException, SQLException {
        return as(server, "throughline_query", "throughline_query_owner");
    }

    /// The same as the one who may do all.
    static ServerDatabase ofAll(RunningServer server) throws IOException, SQLException {
        return as(server, "throughline_query", "postgres");
    }

    private static ServerDatabase as(RunningServer server, String name, String role)
            throws IOException, SQLException {
        Path home = server.files().postgresHome();
        List<String> process = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"));
        String passwords = Files.readString(home.resolve("secrets/postgres.json"));
        return new ServerDatabase(
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:"
                                + process.get(LINE_OF_PORT).strip()
                                + "/"
                                + name,
                        role,
                        Json.text(Json.MAPPER.readTree(passwords), role)));
    }

    void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /// The first column of what is found.
    List<String> find(String query) {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
