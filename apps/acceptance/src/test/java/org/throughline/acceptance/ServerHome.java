package org.throughline.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A data directory for one server, and beside it what the process says.
record ServerHome(Path folder) {

    private static final Path ALL = Path.of("target", "servers").toAbsolutePath();

    static ServerHome at(String name) {
        return new ServerHome(ALL.resolve(name).resolve("home"));
    }

    static ServerHome fresh(String name) throws IOException {
        ServerHome home = at(name);
        home.delete();
        Files.createDirectories(home.folder());
        Files.deleteIfExists(home.beside("out.log"));
        Files.deleteIfExists(home.beside("err.log"));
        return home;
    }

    Path url() {
        return folder.resolve("throughline.url");
    }

    /// A file that is not part of the home.
    Path beside(String name) {
        return folder.resolveSibling(name);
    }

    /// What the process wrote to stdout.
    String out() {
        return text(beside("out.log"));
    }

    /// What the process wrote to stderr, its log.
    String talk() {
        return text(beside("err.log"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException _) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Where the passwords and the data of its PostgreSQL are: in the home, or with the other parts
    /// of a cluster.
    Path postgresHome() {
        Path parts = folder.resolve("cluster");
        return Files.exists(parts) ? parts : folder;
    }

    /// The process ids of the PostgreSQL on this home, the first the one that starts the others;
    /// empty if none runs.
    List<ProcessHandle> postgres() throws IOException {
        Path file = postgresHome().resolve("postgres/data/postmaster.pid");
        if (!Files.exists(file)) {
            return List.of();
        }
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(pid).stream()
                .filter(first -> Program.commandLine(first).contains("postgres"))
                .flatMap(first -> Stream.concat(Stream.of(first), first.children()))
                .toList();
    }

    /// After a kill that no start followed.
    void stopOrphan() throws IOException {
        for (ProcessHandle each : postgres()) {
            each.destroyForcibly();
            each.onExit().join();
        }
    }

    void delete() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder) || !isMounted()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private boolean isMounted() throws IOException {
        Path around = folder.resolveSibling(".").normalize();
        return !Files.getFileStore(folder).equals(Files.getFileStore(around));
    }
}
