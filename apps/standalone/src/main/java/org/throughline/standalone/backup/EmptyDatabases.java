package org.throughline.standalone.backup;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.throughline.command.keyring.KeyringSchema;
import org.throughline.command.store.EventsSchema;
import org.throughline.postgres.Database;
import org.throughline.query.platform.QuerySchema;

/// Gives databases their tables, as a server does, and makes sure that nothing is in them.
final class EmptyDatabases {

    private EmptyDatabases() {}

    /// @throws BackupFault if there is something in a table that is to be filled
    static void prepare(Holdings to) throws SQLException {
        try {
            EventsSchema.migrate(Sql.source(to.events().owner()), to.events().app().user());
            KeyringSchema.migrate(Sql.source(to.keyring().owner()), to.keyring().app().user());
            QuerySchema.migrate(Sql.source(to.query().owner()), to.query().app().user());
        } catch (FlywayException _) {
            // without the cause: its message may quote statements
            throw new BackupFault("The tables of the new databases cannot be made.");
        }
        requireEmpty(to.events(), "event");
        requireEmpty(to.keyring(), "bucket_key");
        requireEmpty(to.keyring(), "log_key");
        requireEmpty(to.query(), "access");
    }

    private static void requireEmpty(Database database, String table) throws SQLException {
        try (Connection connection = Sql.connect(database.owner())) {
            if (Sql.number(
                            connection,
                            "SELECT count(*) FROM (SELECT FROM %s LIMIT 1) t".formatted(table))
                    > 0) {
                throw new BackupFault(
                        "The database "
                                + database.name()
                                + " is not empty: a restore is never written over anything.");
            }
        }
    }
}
