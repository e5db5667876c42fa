package org.throughline.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/// Where the log ends, as the holder of the append lock sees it.
///
/// @param position of the last event, or 0
/// @param ledgerTime of the last event, or the epoch
/// @param now PostgreSQL's clock
record LogHead(long position, Instant ledgerTime, Instant now) {

    private static final String READ =
            """
            SELECT head.position, head.ledger_time, clock_timestamp() AS now
              FROM (SELECT 1) AS one
              LEFT JOIN LATERAL (SELECT position, ledger_time FROM event
                                  ORDER BY position DESC LIMIT 1) AS head ON true
            """;

    /// @throws ClockBehindLog if the last event lies in the future
    static LogHead read(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ);
                ResultSet result = statement.executeQuery()) {
            result.next();
            Instant now = result.getObject("now", OffsetDateTime.class).toInstant();
            long position = result.getLong("position");
            if (position == 0) {
                return new LogHead(0, Instant.EPOCH, now);
            }
            Instant last = result.getObject("ledger_time", OffsetDateTime.class).toInstant();
            Duration behind = Duration.between(now, last);
            if (behind.compareTo(ClockBehindLog.TOLERANCE) > 0) {
                throw new ClockBehindLog(behind);
            }
            return new LogHead(position, last, now);
        }
    }
}
