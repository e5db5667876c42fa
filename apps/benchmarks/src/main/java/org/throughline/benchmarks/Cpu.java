package org.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The processor time of this process and of the PostgreSQL beside it, from `/proc`. Where there is
/// none of that (not on Linux), it is not a number, and the report leaves it out.
final class Cpu {

    private static final Path PROCESSES = Path.of("/proc");
    private static final double TICKS_PER_SECOND = 100;

    private final long postmaster;

    /// @param data PostgreSQL's data directory
    Cpu(Path data) throws IOException {
        postmaster = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
    }

    /// Seconds of processor time.
    record Used(double client, double server) {

        Used since(Used before) {
            return new Used(client - before.client, server - before.server);
        }
    }

    /// Used so far.
    Used used() throws IOException {
        if (Files.notExists(PROCESSES.resolve("self/stat"))) {
            return new Used(Double.NaN, Double.NaN);
        }
        long server = ticks(postmaster, true);
        List<Long> backends;
        try (Stream<ProcessHandle> children =
                ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children)) {
            backends = children.map(ProcessHandle::pid).toList();
        }
        for (long backend : backends) {
            server += ticks(backend, false);
        }
        long client = ticks(ProcessHandle.current().pid(), false);
        return new Used(client / TICKS_PER_SECOND, server / TICKS_PER_SECOND);
    }

    /// User and system time, and of children that have ended. A process that has just ended is
    /// counted with its parent.
    private static long ticks(long process, boolean children) throws IOException {
        String line;
        try {
            line = Files.readString(PROCESSES.resolve(Long.toString(process)).resolve("stat"));
        } catch (NoSuchFileException _) {
            return 0;
        }
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return children ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }
}
