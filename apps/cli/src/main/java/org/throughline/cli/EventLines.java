package org.throughline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// NDJSON read line by line, so that a file of any length fits into memory. Blank lines count but
/// say nothing.
final class EventLines implements AutoCloseable {
    private final BufferedReader reader;
    private int number;

    EventLines(InputStream in) {
        // the decoder reports what is not UTF-8; replacing it would change what was said
        reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    /// The next line that says something; null at the end. Its number is [#number()].
    @Nullable String next() {
        try {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                var text =
                        (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line)
                                .strip();
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return null;
        } catch (IOException _) {
            throw new CliFault(
                    Exit.REFUSED,
                    "Cannot read on after line " + number + ": it must be UTF-8 text.");
        }
    }

    int number() {
        return number;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException _) {
            // everything wanted has been read
        }
    }
}
