package org.throughline.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Looks for a marker in files and in bytes, in all of its forms.
final class Search {

    private final Map<String, byte[]> forms;
    private final Map<String, int[]> skips = new LinkedHashMap<>();

    Search(Marker marker) {
        this.forms = marker.forms();
        forms.forEach((name, form) -> skips.put(name, skips(form)));
    }

    /// Where it stands: the file and the form. A file that goes away meanwhile is left out.
    List<String> in(Path folder) throws IOException {
        List<String> hits = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try {
                    hits.addAll(in(folder.relativize(file).toString(), Files.readAllBytes(file)));
                } catch (NoSuchFileException _) {
                    // PostgreSQL removed it
                }
            }
        }
        return hits;
    }

    List<String> in(String name, byte[] bytes) {
        List<String> hits = new ArrayList<>();
        forms.forEach(
                (form, word) -> {
                    int at = indexOf(bytes, word, skips.getOrDefault(form, new int[0]));
                    if (at >= 0) {
                        hits.add(name + ", byte " + at + ": " + form);
                    }
                });
        return hits;
    }

    /// Horspool's search: R. N. Horspool, Practical fast searching in strings, 1980.
    private static int indexOf(byte[] text, byte[] word, int[] skips) {
        int last = word.length - 1;
        int at = 0;
        while (at + last < text.length) {
            int i = last;
            while (text[at + i] == word[i]) {
                if (i == 0) {
                    return at;
                }
                i--;
            }
            at += skips[text[at + last] & 0xff];
        }
        return -1;
    }

    private static int[] skips(byte[] word) {
        int[] skips = new int[256];
        Arrays.fill(skips, word.length);
        for (int i = 0; i < word.length - 1; i++) {
            skips[word[i] & 0xff] = word.length - 1 - i;
        }
        return skips;
    }
}
