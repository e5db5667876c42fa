package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The server of a data directory, such as one that an earlier process left behind when it was
/// killed.
///
/// It is stopped only if `postmaster.pid` names it **and** its command lies in our own folder of
/// programs: after a restart of the machine the same process id may belong to anybody.
final class Orphan {

    private final Cluster cluster;
    private final Path programs;

    Orphan(Cluster cluster, Path programs) {
        this.cluster = cluster;
        this.programs = programs;
    }

    /// Afterwards nothing runs on the data directory, or this throws. Call with the home locked.
    void clear() throws IOException {
        Path file = cluster.data().resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        Optional<ProcessHandle> named = named(file);
        if (named.isEmpty()) {
            // PostgreSQL itself sees that nobody has this process id.
            return;
        }
        ProcessHandle process = named.get();
        Optional<Path> command = command(process.pid());
        if (isOurs(command)) {
            cluster.stop();
        } else if (command.isPresent() && worksHere(process.pid(), command.get())) {
            throw new PostgresFault(
                    "Another PostgreSQL (process "
                            + process.pid()
                            + ") works in "
                            + cluster.data()
                            + ". Stop it first.");
        } else {
            // A zombie, or a stranger with a used process id. PostgreSQL would refuse to start.
            Files.deleteIfExists(file);
        }
    }

    /// Whether a server of our own programs runs on the data directory.
    boolean runs() throws IOException {
        Path file = cluster.data().resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return false;
        }
        Optional<ProcessHandle> named = named(file);
        return named.isPresent() && isOurs(command(named.get().pid()));
    }

    private boolean isOurs(Optional<Path> command) throws IOException {
        return command.isPresent() && command.get().startsWith(programs.toRealPath());
    }

    private static Optional<ProcessHandle> named(Path file) throws IOException {
        String first = Files.readString(file).lines().findFirst().orElse("").strip();
        try {
            return ProcessHandle.of(Long.parseLong(first));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The program that the process runs; empty for a zombie.
    private static Optional<Path> command(long pid) throws IOException {
        Optional<Path> known =
                ProcessHandle.of(pid).flatMap(process -> process.info().command()).map(Path::of);
        Path arguments = Path.of("/proc", Long.toString(pid), "cmdline");
        if (known.isPresent() || !Files.isReadable(arguments)) {
            return known;
        }
        // In a container root may not see which file another user runs, but how it was called.
        String called = Files.readString(arguments).split("\0", 2)[0];
        return called.startsWith("/") ? Optional.of(Path.of(called)) : Optional.empty();
    }

    /// A server makes its data directory its working directory.
    private boolean worksHere(long pid, Path command) {
        if (!command.endsWith("postgres")) {
            return false;
        }
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), cluster.data());
        } catch (IOException _) {
            return true;
        }
    }
}
