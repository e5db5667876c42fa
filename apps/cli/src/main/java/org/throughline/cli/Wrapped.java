package org.throughline.cli;

import java.util.ArrayList;
import java.util.List;

/// Breaks text at spaces into lines of a given width; a word that is wider than that after a
/// hyphen, or wherever it must. Width counts code points.
final class Wrapped {
    private Wrapped() {}

    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : Plain.of(text).split(" ", -1)) {
            var rest = word;
            if (!line.isEmpty() && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int most = rest.offsetByCodePoints(0, width);
                int hyphen = rest.lastIndexOf('-', most - 1) + 1;
                int cut = hyphen > 1 ? hyphen : most;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }
}
