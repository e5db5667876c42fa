package org.throughline.command.keyring;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the keyring's database up to date.
public final class KeyringSchema {

    private KeyringSchema() {}

    /// Runs the migrations of `db/keyring`.
    ///
    /// @param owner connects as the role that owns the database
    /// @param app the role the [Keyring] connects as; gets SELECT and INSERT on the keyring's
    ///   tables
    public static void migrate(DataSource owner, String app) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/keyring")
                .placeholders(Map.of("app", app))
                .load()
                .migrate();
    }
}
