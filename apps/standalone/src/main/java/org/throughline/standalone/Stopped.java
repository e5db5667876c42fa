package org.throughline.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Databases that are stopped with the process, also when it is asked to end (Ctrl-C).
record Stopped(Databases databases, Thread hook) implements AutoCloseable {

    static Stopped atTheEnd(Databases databases) {
        Thread hook = new Thread(() -> stop(databases));
        Runtime.getRuntime().addShutdownHook(hook);
        return new Stopped(databases, hook);
    }

    @Override
    public void close() throws IOException {
        try {
            databases.close();
        } finally {
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the process ends: the hook runs, and finds nothing to stop
        }
    }

    private static void stop(Databases databases) {
        try {
            databases.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
