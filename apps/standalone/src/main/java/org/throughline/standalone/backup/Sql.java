package org.throughline.standalone.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.throughline.postgres.Login;

/// Connections, and what may be told of an error on one: its state and the constraint, never the
/// driver's message, which can hold values of a row.
final class Sql {

    private static final String CONSTRAINT = "23";

    private Sql() {}

    static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }

    /// For migrations: a new connection at each call.
    static DataSource source(Login login) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(login.url());
        source.setUser(login.user());
        source.setPassword(login.password());
        return source;
    }

    static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /// The one value of the one row of an answer, as text.
    static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            String text = found.next() ? found.getString(1) : null;
            return text == null ? "" : text;
        }
    }

    static long number(Connection connection, String query) throws SQLException {
        return Long.parseLong(text(connection, query));
    }

    /// Lets the numbers of an identity column go on behind the highest there is.
    static void restart(Connection connection, String table, String column) throws SQLException {
        run(
                connection,
                "SELECT setval(pg_get_serial_sequence('%1$s', '%2$s'), coalesce(max(%2$s), 0) + 1, false) FROM %1$s"
                        .formatted(table, column));
    }

    static boolean isRefusedRow(SQLException error) {
        String state = error.getSQLState();
        return state != null && state.startsWith(CONSTRAINT);
    }

    static String constraint(SQLException error) {
        if (error instanceof PSQLException fromServer) {
            ServerErrorMessage message = fromServer.getServerErrorMessage();
            String name = message == null ? null : message.getConstraint();
            return name == null ? "a constraint" : name;
        }
        return "a constraint";
    }

    static BackupFault fault(SQLException error) {
        return new BackupFault(
                "The database does not do what it should (SQLState "
                        + error.getSQLState()
                        + "): does a server just start or stop, or was none ever started?");
    }
}
