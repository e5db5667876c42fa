package org.throughline.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/// A line of `bad-input/events.txt`.
///
/// @param code `*` for any
record BadEvent(String what, String change, int status, String code, String pointer) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "bad-input");
    private static final String PLACE = "the-place-of-the-value";
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9a-f]{2})");

    static List<BadEvent> all() throws IOException {
        return rows("events.txt", 5).stream()
                .map(
                        cell ->
                                new BadEvent(
                                        cell[0],
                                        cell[1],
                                        Integer.parseInt(cell[2]),
                                        cell[3],
                                        cell[4]))
                .toList();
    }

    /// The cells of each line that is no comment.
    static List<String[]> rows(String file, int columns) throws IOException {
        return Files.readString(FOLDER.resolve(file))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .peek(cells -> check(cells, columns))
                .map(BadEvent::stripped)
                .toList();
    }

    private static void check(String[] cells, int columns) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("not a line of the table: " + cells[0]);
        }
    }

    private static String[] stripped(String[] cells) {
        String[] stripped = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            stripped[i] = cells[i].strip();
        }
        return stripped;
    }

    /// What to send in place of this event.
    byte[] body(ObjectNode good, String mark) {
        String[] words = change.split(" ", 3);
        String argument = words.length > 2 ? words[2].strip().replace("MARK", mark) : "";
        return switch (words[0]) {
            case "raw" -> raw(change.substring("raw".length()).strip(), good, mark);
            case "drop" -> without(good, words[1]);
            case "put" -> with(good, words[1], argument);
            case "deep" -> with(good, words[1], repeated("[", argument) + repeated("]", argument));
            case "long" -> with(good, words[1], '"' + repeated("x", argument) + '"');
            case "digits" -> with(good, words[1], repeated("7", argument));
            default -> throw new IllegalArgumentException("no such change: " + words[0]);
        };
    }

    private static String repeated(String text, String times) {
        return text.repeat(Integer.parseInt(times));
    }

    private static byte[] without(ObjectNode good, String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        ((ObjectNode) good.at(at.head())).remove(at.last().getMatchingProperty());
        return bytes(good.toString());
    }

    /// Puts the value in as text: no tree would hold some of them.
    private static byte[] with(ObjectNode good, String pointer, String value) {
        JsonPointer at = JsonPointer.compile(pointer);
        ((ObjectNode) good.at(at.head())).put(at.last().getMatchingProperty(), PLACE);
        return bytes(good.toString().replace('"' + PLACE + '"', value));
    }

    private static byte[] raw(String text, ObjectNode good, String mark) {
        String filled = text.replace("MARK", mark).replace("EVENT", good.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Matcher escape = BYTE.matcher(filled);
        int from = 0;
        while (escape.find()) {
            out.writeBytes(bytes(filled.substring(from, escape.start())));
            out.write(Integer.parseInt(escape.group(1), 16));
            from = escape.end();
        }
        out.writeBytes(bytes(filled.substring(from)));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return what;
    }
}
