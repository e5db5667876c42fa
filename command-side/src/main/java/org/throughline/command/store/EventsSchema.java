package org.throughline.command.store;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the database of the log up to date.
public final class EventsSchema {

    private EventsSchema() {}

    /// Runs the migrations of `db/events`.
    ///
    /// @param owner connects as the role that owns the tables
    /// @param app the role that appends and reads; it gets its rights from the migrations
    public static void migrate(DataSource owner, String app) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/events")
                .placeholders(Map.of("app", app))
                .load()
                .migrate();
    }
}
