package org.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The processor time of this process and of the PostgreSQL beside it, from `/proc`.
final class Cpu {

    private static final double TICKS_PER_SECOND = 100;

    private final long postmaster;

    /// @param data PostgreSQL's data directory
    Cpu(Path data) throws IOException {
        postmaster = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
    }

    /// Used so far.
    double seconds() throws IOException {
        long ticks = used(ProcessHandle.current().pid(), false) + used(postmaster, true);
        List<Long> backends;
        try (Stream<ProcessHandle> children =
                ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children)) {
            backends = children.map(ProcessHandle::pid).toList();
        }
        for (long backend : backends) {
            ticks += used(backend, false);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /// User and system time, and of children that have ended.
    private static long used(long process, boolean children) throws IOException {
        Path stat = Path.of("/proc", Long.toString(process), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return children ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }
}
