package org.throughline.postgres;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What to put before a command so that it does not run as root, which PostgreSQL refuses.
record Unprivileged(List<String> prefix) {

    private static final String NOT_ROOT = "";

    /// As root: a user namespace, in which our own files still are ours. Else nothing.
    static Unprivileged here() {
        if (!"root".equals(System.getProperty("user.name", NOT_ROOT))) {
            return new Unprivileged(List.of());
        }
        if (works("unshare", "-U", "true")) {
            return new Unprivileged(List.of("unshare", "-U"));
        }
        throw new PostgresFault(
                "PostgreSQL does not run as root, and this machine does not allow user namespaces. "
                        + "Run Throughline as another user.");
    }

    private static boolean works(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
