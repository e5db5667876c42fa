package org.throughline.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// What a command may touch of the process it runs in.
///
/// @param out data, always UTF-8 whatever the locale is
/// @param err talk
/// @param terminal whether somebody watches `err`
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> env,
        boolean terminal,
        InstantSource clock,
        Pause pause) {

    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.getenv(),
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false),
                InstantSource.system(),
                Thread::sleep);
    }

    /// The value of an environment variable; empty if it is not set.
    String setting(String name) {
        return env.getOrDefault(name, "").strip();
    }

    boolean coloured() {
        return terminal && setting("NO_COLOR").isEmpty() && !setting("TERM").equals("dumb");
    }

    /// The width for tables: `COLUMNS`, or 100.
    int width() {
        var columns = setting("COLUMNS");
        return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : 100;
    }

    void say(String line) {
        err.println(line);
    }

    /// Masked, because the environment may hold a token.
    @Override
    public String toString() {
        return "Surroundings";
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
