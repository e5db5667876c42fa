package org.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.postgres.Folders;

/// Processes of the program on a home of their own. The limits on requests are out of the way.
final class Launched {

    private static final String NO_LIMIT = "1000000";

    private Launched() {}

    /// As the launcher starts it.
    static Process process(List<String> program, Path home) throws IOException {
        Path temporary = Folders.owned(home.resolve("tmp"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:-UsePerfData");
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("THROUGHLINE_"));
        environment.put("THROUGHLINE_HOME", home.toString());
        environment.put("THROUGHLINE_PORT", "0");
        environment.put("THROUGHLINE_REQUESTS_PER_SECOND", NO_LIMIT);
        environment.put("THROUGHLINE_REQUESTS_AT_ONCE", NO_LIMIT);
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Until the program has ended, well.
    static void toItsEnd(List<String> program, Path home) throws IOException {
        Process process = process(program, home);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the program ended with " + process.exitValue());
            }
        } catch (InterruptedException stop) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
