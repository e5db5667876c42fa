package org.throughline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// A person's password, which is no argument: others could read it there.
final class Password {

    private Password() {}

    /// From the terminal, where it is not shown; else the first line of stdin.
    static String ask(Surroundings surroundings) throws IOException {
        var console = surroundings.terminal() ? System.console() : null;
        if (console != null) {
            var typed = console.readPassword("Password: ");
            return typed == null ? "" : String.valueOf(typed);
        }
        var line =
                new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8))
                        .readLine();
        return line == null ? "" : line;
    }
}
