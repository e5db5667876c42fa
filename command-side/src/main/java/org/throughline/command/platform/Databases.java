package org.throughline.command.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.throughline.command.store.EventsSchema;

/// Connections as the settings describe them.
final class Databases {

    private static final long PATIENCE_MILLIS = 10_000;

    private Databases() {}

    static HikariDataSource pool(String name, CommandSettings.Db db) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(db.url());
        config.setUsername(db.user());
        config.setPassword(db.password());
        config.setMaximumPoolSize(db.connections());
        config.setConnectionTimeout(PATIENCE_MILLIS);
        // What the server says about a row holds the row's values.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    /// Gives a new connection of the application's role at each call.
    static DataSource dedicated(CommandSettings.Db db) {
        return source(db.url(), db.user(), db.password());
    }

    static DataSource owner(CommandSettings.Db db) {
        return source(db.url(), db.migrator().user(), db.migrator().password());
    }

    static void migrateEvents(CommandSettings.Db db) {
        EventsSchema.migrate(owner(db), db.user());
    }

    private static DataSource source(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
