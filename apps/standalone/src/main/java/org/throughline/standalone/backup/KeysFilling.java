package org.throughline.standalone.backup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.command.keyring.Keyring;
import org.throughline.command.keyring.LateErasures;
import org.throughline.postgres.Folders;
import org.throughline.postgres.Login;
import org.throughline.standalone.platform.Outside;

/// The keyring and the accounts of a home, filled from a part of a backup and then open. This comes
/// before the log, whose texts are opened with it.
final class KeysFilling implements AutoCloseable {

    private final HikariDataSource pool;
    private final Keyring keyring;

    private KeysFilling(HikariDataSource pool, Keyring keyring) {
        this.pool = pool;
        this.keyring = keyring;
    }

    /// @param findings told of what does not go in
    static KeysFilling of(Holdings to, PartFiles part, Findings findings)
            throws IOException, SQLException {
        rows(to, part, findings);
        for (KeptFile file : part.manifest().files()) {
            Optional<byte[]> bytes = part.bytes(file, findings);
            if (bytes.isPresent()) {
                Path folder = PartFiles.isKeyFile(file) ? to.keys() : to.secrets();
                PartFolder.write(
                        Folders.owned(folder).resolve(PartFiles.nameOf(file)), bytes.get());
            }
        }
        PartFolder.sync(Folders.owned(to.keys()));
        PartFolder.sync(Folders.owned(to.secrets()));
        HikariDataSource pool = pool(to.keyring().app());
        boolean done = false;
        try {
            Keyring keyring = Keyring.open(pool, to.keys(), to.masterKey(), Outside.random());
            done = true;
            return new KeysFilling(pool, keyring);
        } finally {
            if (!done) {
                pool.close();
            }
        }
    }

    private static void rows(Holdings to, PartFiles part, Findings findings)
            throws IOException, SQLException {
        try (Connection connection = Sql.connect(to.keyring().owner())) {
            connection.setAutoCommit(false);
            Load load = new Load(connection, part, findings);
            for (Table table : Table.of(Part.KEYS)) {
                load.table(table, _ -> {});
            }
            Sql.restart(connection, "bucket_key", "id");
            connection.commit();
        }
    }

    private static HikariDataSource pool(Login login) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("restore");
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    Keyring keyring() {
        return keyring;
    }

    /// Where the keys are of another backup than the log: does again what the log's backup knows to
    /// be erased.
    ///
    /// @return what is to be told
    List<String> agreeWith(PartFiles log, Manifest keys, Findings findings) throws IOException {
        List<String> remarks = new ArrayList<>();
        if (log.manifest().backup().equals(keys.backup())) {
            return remarks;
        }
        if (keys.position() < log.manifest().position()) {
            remarks.add(
                    "The keys are older than the log: what was written about people after position "
                            + keys.position()
                            + " may have no key.");
        }
        long again = eraseAgain(log, findings);
        if (again > 0) {
            remarks.add(
                    "The keys of %d people had been destroyed since these keys were copied."
                                    .formatted(again)
                            + " They are destroyed here again; destroy that copy.");
        }
        return remarks;
    }

    /// Does again what the restored log says was erased.
    ///
    /// @return what is to be told
    List<String> agreeWithLog(Holdings to) throws SQLException {
        long again = new LoggedErasures(keyring, pool).carryOut(to);
        return again == 0
                ? List.of()
                : List.of(
                        "The log says that %d people were erased whose keys this copy has."
                                        .formatted(again)
                                + " They are destroyed here again; destroy that copy.");
    }

    private long eraseAgain(PartFiles log, Findings findings) throws IOException {
        LateErasures erasures = new LateErasures(keyring, pool);
        long again = 0;
        for (Chunk chunk : log.chunks(Table.ERASED, findings)) {
            Optional<PartFiles.Rows> rows = log.rows(chunk, findings);
            for (byte[] tuple : rows.map(PartFiles.Rows::tuples).orElse(List.of())) {
                try {
                    EventTuple.Person erased = EventTuple.Person.of(tuple);
                    again += erasures.apply(erased.caseId(), erased.person()) ? 1 : 0;
                } catch (IllegalArgumentException malformed) {
                    findings.add(
                            "log/" + chunk.file(), "row", String.valueOf(malformed.getMessage()));
                }
            }
        }
        return again;
    }

    @Override
    public void close() {
        pool.close();
    }
}
