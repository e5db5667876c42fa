package org.throughline.query.platform;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// The tables of the query database.
public final class QuerySchema {

    private QuerySchema() {}

    /// Runs the migrations of `db/query`.
    ///
    /// @param owner connects as the role that owns the tables
    /// @param app the role that the application uses; it gets its rights from the migrations
    public static void migrate(DataSource owner, String app) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/query")
                .placeholders(Map.of("app", app))
                .load()
                .migrate();
    }
}
