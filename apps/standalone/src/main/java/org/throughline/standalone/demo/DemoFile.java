package org.throughline.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.generator.Recipe;
import org.throughline.generator.SyntheticCases;

/// A case as CloudEvents, one structured event per line, as agencies would send them: from a file
/// of this program, or generated.
///
/// @param lines as they stand in the file, days not yet put in (see [Days])
record DemoFile(String name, List<String> lines) {

    private static final Recipe GENERATED = new Recipe(3, 3, 390);

    /// In the order in which they are sent.
    static List<DemoFile> all() {
        return Stream.concat(
                        Stream.of("review-2008.ndjson", "synthetic-1.ndjson", "synthetic-2.ndjson")
                                .map(DemoFile::of),
                        generated())
                .toList();
    }

    /// Made-up cases from a seed, the same in each demo.
    private static Stream<DemoFile> generated() {
        return SyntheticCases.of(GENERATED)
                .map(
                        one -> {
                            List<String> lines = new ArrayList<>();
                            one.forEachRemaining(event -> lines.add(event.toString()));
                            return new DemoFile("a generated case", List.copyOf(lines));
                        });
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
