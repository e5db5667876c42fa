package org.throughline.command.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// What may be told of an SQL error: its state and the name of the constraint. The driver's own
/// message, detail, cause and suppressed errors can hold values of the row, so they are dropped.
final class SqlFault extends SQLException {

    /// The key that no two writers who keep to the lock can both take.
    static final String POSITION = "event_position";

    private static final String UNIQUE_VIOLATION = "23505";

    private final String constraint;

    private SqlFault(String message, @Nullable String state, String constraint) {
        super(message, state);
        this.constraint = constraint;
    }

    static SqlFault of(SQLException error) {
        if (error instanceof SqlFault known) {
            return known;
        }
        String constraint = constraintOf(error);
        String state = error.getSQLState();
        String on = constraint.isEmpty() ? "" : " on " + constraint;
        return new SqlFault(
                "SQLState " + (state == null ? "unknown" : state) + on, state, constraint);
    }

    private static String constraintOf(SQLException error) {
        if (error instanceof PSQLException fromServer) {
            ServerErrorMessage message = fromServer.getServerErrorMessage();
            String name = message == null ? null : message.getConstraint();
            return name == null ? "" : name;
        }
        return "";
    }

    /// A place in a stream or a natural key was found taken before anything was tried.
    static SqlFault conflict() {
        return new SqlFault("taken", UNIQUE_VIOLATION, "");
    }

    /// Whether the connection was lost, so that nobody knows what became of the statement.
    boolean leavesOutcomeOpen() {
        String state = getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    boolean isUniqueViolation() {
        return isUniqueViolation(this);
    }

    static boolean isUniqueViolation(Exception error) {
        return error instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    /// The constraint that refused the row; empty if it was none.
    String constraint() {
        return constraint;
    }

    /// Whether the same statement may succeed later: no connection, server stopping, out of
    /// resources, lock not obtained.
    boolean isPassing() {
        String state = getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("55P03")
                || state.startsWith("25P03")
                || state.startsWith("25P04");
    }
}
