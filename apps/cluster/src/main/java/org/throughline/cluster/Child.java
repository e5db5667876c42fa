package org.throughline.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// One process of the cluster. It ends with the cluster.
final class Child implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final long GOODBYE_SECONDS = 30;

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /// Starts Java on the given arguments. What it has to say to people goes where this process
    /// says it, what it logs into a file.
    ///
    /// @param talks whether it has something to say to people; else that goes into the file too
    /// @param log where its log goes
    /// @param environment besides this process's own, without any `THROUGHLINE_…` of it
    static Child java(
            String name,
            boolean talks,
            Path log,
            Map<String, String> environment,
            List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(each -> each.startsWith("THROUGHLINE_"));
        builder.environment().putAll(environment);
        ProcessBuilder.Redirect file = ProcessBuilder.Redirect.appendTo(log.toFile());
        builder.redirectError(file);
        builder.redirectOutput(talks ? ProcessBuilder.Redirect.INHERIT : file);
        return new Child(name, log, builder.start());
    }

    /// @throws ClusterFault if it ends, or takes too long, which ends it
    Child await(BooleanSupplier ready) throws InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new ClusterFault("The " + name + " ended; see " + log);
            }
            if (System.nanoTime() > deadline) {
                close();
                throw new ClusterFault("The " + name + " does not answer; see " + log);
            }
            Thread.sleep(100);
        }
        return this;
    }

    /// @throws ClusterFault if it does not end well
    void ends() throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new ClusterFault("The " + name + " failed; see " + log);
        }
    }

    /// Whether the process has told its address in a file.
    static boolean told(Path file) {
        try {
            return Files.exists(file) && !Files.readString(file).isBlank();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
