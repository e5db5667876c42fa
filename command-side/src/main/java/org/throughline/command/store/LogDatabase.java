package org.throughline.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The connections to the log's database. Each is taken for one piece of work and given back; no
/// work asks for a second one while it holds the first. Callers queue in order of arrival, so any
/// number of them finishes on any number of connections.
public final class LogDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(LogDatabase.class);
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataSource pool;
    private final Semaphore free;

    /// @param connections how many the pool can hand out, 2 or more: one of them is the writer's
    public LogDatabase(DataSource pool, int connections) {
        this(pool, new Semaphore(connections - 1, true));
        if (connections < 2) {
            throw new IllegalArgumentException("at least two connections are needed");
        }
    }

    private LogDatabase(DataSource pool, Semaphore free) {
        this.pool = pool;
        this.free = free;
    }

    /// The connection that is kept for appends, however many callers read.
    LogDatabase writer() {
        return new LogDatabase(pool, new Semaphore(1, true));
    }

    /// One piece of work on a connection.
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// Does work on a connection in auto-commit mode.
    ///
    /// @throws StoreUnavailable if the same may succeed later
    /// @throws EventStoreException if not; neither holds a value of a statement
    public <T> T with(Work<T> work) {
        try {
            return attempt(work);
        } catch (SqlFault fault) {
            throw translated(fault);
        }
    }

    /// As [#with], but hands the caller the fault.
    <T> T attempt(Work<T> work) throws SqlFault {
        acquire(free);
        try {
            Connection connection = pool.getConnection();
            try {
                return work.on(connection);
            } finally {
                giveBack(connection);
            }
        } catch (SQLException error) {
            throw SqlFault.of(error);
        } finally {
            free.release();
        }
    }

    /// What was done on the connection is done, whatever comes of giving it back.
    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException error) {
            LOG.warn("A connection could not be given back: SQLState {}", error.getSQLState());
        }
    }

    static EventStoreException translated(SqlFault fault) {
        return fault.isPassing()
                ? new StoreUnavailable("the log cannot be reached", fault)
                : new EventStoreException("the log refused a statement", fault);
    }

    private static void acquire(Semaphore turns) {
        acquire(turns, 1);
    }

    /// Waits for a turn, in order of arrival and with a bound.
    static void acquire(Semaphore turns, int permits) {
        try {
            if (!turns.tryAcquire(permits, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoreUnavailable("no turn at the log within " + PATIENCE, null);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while waiting for the log", null);
        }
    }
}
