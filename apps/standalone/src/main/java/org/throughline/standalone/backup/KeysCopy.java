package org.throughline.standalone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.command.keyring.KeyringSnapshot;
import org.throughline.command.ledger.LogKeys;

/// The part of a backup that holds the keys, copied but not finished: one moment of the keyring,
/// the files that belong to it, and the accounts.
final class KeysCopy implements AutoCloseable {

    static final String KEY_FILES = "key-files";
    static final String SECRETS = "secrets";
    private static final List<String> KEPT_SECRETS = List.of("accounts.json", "issuer.jwk");
    private static final String KEYRING = "SELECT encode(sha256(wrapped), 'hex') FROM log_key";

    private final PartFolder folder;
    private final Manifest manifest;
    private final Snapshot moment;

    private KeysCopy(PartFolder folder, Manifest manifest, Snapshot moment) {
        this.folder = folder;
        this.manifest = manifest;
        this.moment = moment;
    }

    /// @param now the time
    /// @param head a position of the log, read before this call
    static KeysCopy take(
            Holdings from, Backup.Label label, Instant now, long head, PartFolder folder)
            throws IOException, SQLException {
        Connection connection = Sql.connect(from.keyring().app());
        boolean taken = false;
        try {
            KeyringSnapshot keyring =
                    KeyringSnapshot.take(connection, from.keys(), from.masterKey().isEmpty());
            Snapshot moment = new Snapshot(connection);
            List<TableCopy> tables = new ArrayList<>();
            for (Table table : Table.of(Part.KEYS)) {
                tables.add(moment.copy(table, folder));
            }
            Manifest manifest =
                    new Manifest(
                            Manifest.FORMAT,
                            Part.KEYS.label(),
                            label.backup(),
                            label.program(),
                            from.origin().text(),
                            id(moment),
                            now.toString(),
                            head,
                            Manifest.Head.NONE,
                            tables,
                            files(keyring, from.keys(), from.secrets(), folder));
            taken = true;
            return new KeysCopy(folder, manifest, moment);
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }

    private static String id(Snapshot moment) throws SQLException {
        String id = moment.text(KEYRING);
        if (id.isEmpty()) {
            throw new BackupFault("There is no log key yet: no server was ever started here.");
        }
        return id;
    }

    private static List<KeptFile> files(
            KeyringSnapshot keyring, Path keys, Path secrets, PartFolder folder)
            throws IOException {
        List<KeptFile> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : keyring.files().entrySet()) {
            files.add(folder.keep(KEY_FILES, file.getKey(), file.getValue()));
        }
        for (Path file : ofLog(keys)) {
            String name = file.getFileName().toString();
            files.add(folder.keep(KEY_FILES, name, Files.readAllBytes(file)));
        }
        for (String name : KEPT_SECRETS) {
            try {
                files.add(folder.keep(SECRETS, name, Files.readAllBytes(secrets.resolve(name))));
            } catch (NoSuchFileException _) {
                // another issuer keeps the accounts
            }
        }
        return files;
    }

    /// The keys that the log signs with or signed with; none before it did.
    private static List<Path> ofLog(Path keys) throws IOException {
        try (Stream<Path> files = Files.list(keys)) {
            return files.filter(
                            file -> LogKeys.NAMES.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /// Names the keyring.
    String keyring() {
        return manifest.keyring();
    }

    long people() {
        return manifest.table(Table.PERSON).rows();
    }

    /// Whose keys were destroyed at the keyring's moment, for the other part.
    TableCopy erased(PartFolder log) throws IOException, SQLException {
        return moment.copy(Table.ERASED, log);
    }

    void finish() throws IOException {
        folder.finish(manifest);
    }

    @Override
    public void close() throws SQLException {
        moment.close();
    }
}
