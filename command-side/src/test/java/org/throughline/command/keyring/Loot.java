package org.throughline.command.keyring;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A copy of what a server has on disk about one database: the database's files and the write-ahead
/// log.
record Loot(Path copy) {

    private static final Path SERVERS = Path.of("target", "test-postgres");

    /// Copies the files of the running server, as a thief or a backup would. The write-ahead log of
    /// what is committed is on disk by then.
    static Loot ofServer(DataSource database, Path to) throws IOException {
        Object oid =
                JdbcClient.create(database)
                        .sql("SELECT oid::text FROM pg_database WHERE datname = current_database()")
                        .query()
                        .singleValue();
        Path run = SERVERS.resolve("run-" + ProcessHandle.current().pid());
        List<Path> files;
        try (Stream<Path> found = Files.walk(run)) {
            files = found.filter(path -> isWanted(path.toString(), "/base/" + oid + "/")).toList();
        }
        Files.createDirectories(to);
        for (int i = 0; i < files.size(); i++) {
            copy(files.get(i), to.resolve(i + ".stolen"));
        }
        return new Loot(to);
    }

    boolean contains(byte[] wanted) throws IOException {
        String needle = new String(wanted, ISO_8859_1);
        try (Stream<Path> files = Files.list(copy)) {
            for (Path file : files.toList()) {
                if (Files.readString(file, ISO_8859_1).contains(needle)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isWanted(String path, String base) {
        return path.contains(base) || path.matches(".*/pg_wal/[0-9A-F]{24}");
    }

    private static void copy(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to);
        } catch (NoSuchFileException _) {
            // the server has just removed it
        }
    }
}
