package org.throughline.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.throughline.postgres.Folders;

/// The folder that holds everything that must be kept: `THROUGHLINE_HOME`, or `~/.throughline`.
record Home(Path folder) {

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

    /// Tells the command line where the server is.
    void announce(String url) throws IOException {
        Files.writeString(address(), url + "\n");
    }

    void withdraw() throws IOException {
        Files.deleteIfExists(address());
    }

    private Path address() {
        return folder.resolve("throughline.url");
    }
}
