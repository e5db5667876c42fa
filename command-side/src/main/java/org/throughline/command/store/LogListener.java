package org.throughline.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for notifications on a connection of its own, and opens a new one when it is lost. What
/// was appended while nobody listened is told by one hint after each connect. Ends when its thread
/// is interrupted.
final class LogListener implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LogListener.class);
    private static final int QUIET_MILLIS = 10_000;
    private static final int PING_SECONDS = 5;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final DataSource dedicated;
    private final Runnable hint;
    private long pause = FIRST_PAUSE_MILLIS;

    LogListener(DataSource dedicated, Runnable hint) {
        this.dedicated = dedicated;
        this.hint = hint;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                listen();
                Thread.sleep(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (Connection connection = dedicated.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("LISTEN throughline_log");
            pause = FIRST_PAUSE_MILLIS;
            hint.run();
            PGConnection listening = connection.unwrap(PGConnection.class);
            while (!Thread.currentThread().isInterrupted()) {
                PGNotification[] notes = listening.getNotifications(QUIET_MILLIS);
                if (notes != null && notes.length > 0) {
                    hint.run();
                } else if (!connection.isValid(PING_SECONDS)) {
                    return;
                }
            }
        } catch (SQLException error) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.warn("Not listening to the log for now: SQLState {}", error.getSQLState());
            }
        }
    }
}
