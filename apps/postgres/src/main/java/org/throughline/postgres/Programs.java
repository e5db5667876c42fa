package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs the PostgreSQL programs in our own folder, without root's rights, with an empty
/// environment, without core files (they would hold row values) and with files that only we can
/// read.
final class Programs {

    private final Binaries binaries;
    private final Unprivileged user;
    private final Path folder;

    /// @param folder working directory of the programs, and where they say what went wrong
    Programs(Binaries binaries, Unprivileged user, Path folder) {
        this.binaries = binaries;
        this.user = user;
        this.folder = folder;
    }

    /// Runs to the end.
    ///
    /// @return whether it ended with 0
    boolean run(Duration limit, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of("/bin/sh", "-c", "ulimit -c 0; umask 077; exec \"$@\"", "sh"));
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(talk(program).toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return await(builder.start(), limit, program);
    }

    /// What the program's last run said.
    String said(String program) throws IOException {
        return Files.exists(talk(program)) ? Files.readString(talk(program)).strip() : "";
    }

    private Path talk(String program) {
        return folder.resolve(program + ".out");
    }

    private static boolean await(Process process, Duration limit, String program) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new PostgresFault(
                        program + " did not end within " + limit.toSeconds() + " seconds");
            }
            return process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new PostgresFault(program + " was interrupted", interrupted);
        }
    }
}
