package org.throughline.command.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One node of a log at a time, by an advisory lock that its connection holds. It saves work: what
/// must never be done twice has a fence of its own.
public final class Leadership implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Leadership.class);
    private static final int PING_SECONDS = 5;

    private final DataSource dedicated;
    private final long lock;
    private @Nullable Connection connection;

    /// @param dedicated gives connections that are kept
    /// @param lock a number of its own for each thing that one node does
    public Leadership(DataSource dedicated, long lock) {
        this.dedicated = dedicated;
        this.lock = lock;
    }

    /// Whether this node is the one now. It stays so as long as its connection lasts.
    public synchronized boolean hold() {
        try {
            if (connection != null && connection.isValid(PING_SECONDS)) {
                return true;
            }
            close();
            Connection fresh = dedicated.getConnection();
            if (locked(fresh)) {
                connection = fresh;
                return true;
            }
            fresh.close();
        } catch (SQLException error) {
            LOG.warn("nobody can tell who leads: SQLState {}", error.getSQLState());
        }
        return false;
    }

    private boolean locked(Connection fresh) throws SQLException {
        try (PreparedStatement statement =
                fresh.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, lock);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    @Override
    public synchronized void close() {
        try (Connection _ = connection) {
            connection = null;
        } catch (SQLException error) {
            LOG.warn("a connection did not close: SQLState {}", error.getSQLState());
        }
    }
}
