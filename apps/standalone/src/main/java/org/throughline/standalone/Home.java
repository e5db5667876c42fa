package org.throughline.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.ledger.VerifierKey;
import org.throughline.postgres.Folders;
import org.throughline.postgres.SecretFile;
import org.throughline.verifier.KnownLogs;

/// The folder that holds everything that must be kept: `THROUGHLINE_HOME`, or `~/.throughline`.
record Home(Path folder) {

    /// What the launcher, the lock and the command line make, whatever the server does.
    private static final Set<String> MADE = Set.of("tmp", "throughline.lock", KnownLogs.NOTED);

    static Home of(Map<String, String> environment) {
        String set = environment.getOrDefault("THROUGHLINE_HOME", "");
        Path folder =
                set.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".throughline")
                        : Path.of(set);
        return new Home(folder.toAbsolutePath().normalize());
    }

    Path keys() {
        return folder.resolve("keys");
    }

    Path secrets() {
        return folder.resolve("secrets");
    }

    /// Whether nothing was ever started on it.
    boolean isNew() {
        return Files.notExists(keys());
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    /// Creates what is missing, with mode 0700, and empties the folder of temporary files, which
    /// becomes Java's. Call with the home locked, and before anything asks for a temporary file.
    void prepare() throws IOException {
        Folders.delete(temporary());
        for (Path each : List.of(folder, keys(), secrets(), temporary())) {
            Folders.owned(each);
        }
        System.setProperty("java.io.tmpdir", temporary().toString());
    }

    /// Whether nothing is in it but what each command of the launcher makes.
    boolean isEmpty() throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(each -> String.valueOf(each.getFileName())).allMatch(MADE::contains);
        }
    }

    /// Marks it as not to be used: the restore that fills it has not ended.
    void beginRestore() throws IOException {
        Files.createFile(restoring());
    }

    void endRestore() throws IOException {
        Files.delete(restoring());
    }

    /// Deletes what a restore has made so far, the mark at last.
    void clear() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path each : inside.toList()) {
                String name = String.valueOf(each.getFileName());
                if (!MADE.contains(name) && !each.equals(restoring())) {
                    Folders.delete(each);
                }
            }
        }
        Files.deleteIfExists(restoring());
    }

    /// @throws StartFault if a restore into it was cut off
    void requireWhole() {
        if (Files.exists(restoring())) {
            throw new StartFault(
                    "A restore into "
                            + folder
                            + " did not come to its end. Remove that folder, and restore again.");
        }
    }

    private Path restoring() {
        return folder.resolve("restoring");
    }

    /// Tells the command line where the server is; whoever finds it finds the whole of it.
    void announce(String url) throws IOException {
        SecretFile.write(address(), url + "\n");
    }

    /// Leaves the public keys of the log that runs here to whoever checks its files on this
    /// machine.
    void show(List<VerifierKey> logKeys) throws IOException {
        SecretFile.write(folder.resolve(KnownLogs.OWN), KnownLogs.policy(logKeys));
    }

    void withdraw() throws IOException {
        Files.deleteIfExists(address());
    }

    private Path address() {
        return folder.resolve("throughline.url");
    }
}
