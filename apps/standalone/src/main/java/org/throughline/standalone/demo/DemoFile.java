package org.throughline.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A file of CloudEvents, one structured event per line, as agencies would send them.
///
/// @param lines as they stand in the file, days not yet put in (see [Days])
record DemoFile(String name, List<String> lines) {

    /// In the order in which they are sent.
    static List<DemoFile> all() {
        return List.of(of("lesson-5.ndjson"), of("synthetic-1.ndjson"), of("synthetic-2.ndjson"));
    }

    static DemoFile of(String name) {
        try (InputStream in = DemoFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new DemoFile(name, text.lines().toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
