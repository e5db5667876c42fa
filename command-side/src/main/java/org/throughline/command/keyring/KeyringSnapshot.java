package org.throughline.command.keyring;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.throughline.schema.sealing.KeyringUnavailable;

/// One moment of a keyring: its tables, and the files that belong to them. While it is taken, and
/// only then, nobody can supersede a bucket key, so each bucket's current key has its file; it is
/// taken in milliseconds, for the files are few (one for a thousand people). Files of superseded
/// keys are never among them.
///
/// @param files by name, wrapped as they lie there; `master.key` among them if it is kept there
public record KeyringSnapshot(Map<String, byte[]> files) {

    private static final String CURRENT =
            "SELECT DISTINCT ON (bucket) file FROM bucket_key ORDER BY bucket, id DESC";

    /// Begins a transaction on the connection that sees the tables as of this moment; the caller
    /// reads them and ends it. After a failure the connection is to be closed, which ends the lock.
    ///
    /// @param connection a role that may SELECT, in auto-commit mode
    /// @param masterInFiles whether the master key is kept beside the bucket keys
    /// @throws KeyringUnavailable if a key file is missing: a copy would not open what it holds
    public static KeyringSnapshot take(Connection connection, Path directory, boolean masterInFiles)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET lock_timeout = '20s'");
            statement.execute("SELECT pg_advisory_lock(" + KeyTables.LOCK + ")");
            connection.setAutoCommit(false);
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            KeyringSnapshot taken =
                    new KeyringSnapshot(files(statement, new KeyFiles(directory), masterInFiles));
            statement.execute("SELECT pg_advisory_unlock(" + KeyTables.LOCK + ")");
            return taken;
        }
    }

    private static Map<String, byte[]> files(
            Statement statement, KeyFiles directory, boolean masterInFiles) throws SQLException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ResultSet current = statement.executeQuery(CURRENT)) {
            while (current.next()) {
                put(files, directory, KeyFiles.bucket(current.getObject(1, UUID.class)));
            }
        }
        if (masterInFiles) {
            put(files, directory, MasterKey.FILE);
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, KeyFiles directory, String name) {
        try {
            files.put(name, directory.read(name));
        } catch (MissingKey _) {
            throw new KeyringUnavailable("the key file " + name + " is missing");
        }
    }

    @Override
    public String toString() {
        return "KeyringSnapshot[" + files.size() + " files]";
    }
}
