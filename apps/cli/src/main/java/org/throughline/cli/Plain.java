package org.throughline.cli;

/// Makes text that came from elsewhere safe to show on a terminal.
final class Plain {
    private Plain() {}

    /// Control and format characters become a space (an escape sequence in a record must not steer
    /// the reader's terminal), runs of white space one space.
    static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
