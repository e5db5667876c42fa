package org.throughline.query.answer;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Where a walk through pages goes on: how many rows were given, at which position of the log, of
/// which list. The position and the list are part of it, so that a walk is never torn: rights are
/// those of now, so the list at one position may become another between two pages.
///
/// @param list from [#list]; empty if nothing but the position makes the list
public record Cursor(long position, int given, String list) {

    private static final Pattern SHAPE =
            Pattern.compile("([0-9]{1,18})\\.([0-9]{1,9})(?:\\.([0-9a-f]{8}))?");

    /// Of a list that only grows at its end, whatever becomes of rights.
    public Cursor(long position, int given) {
        this(position, given, "");
    }

    static Cursor parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a cursor");
        }
        String list = matcher.group(3);
        return new Cursor(
                Long.parseLong(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                list == null ? "" : list);
    }

    /// Tells one list from another. It says nothing that the rows do not say.
    ///
    /// @param rows what names each row, in order, the same in every process
    public static String list(Stream<?> rows) {
        CRC32 sum = new CRC32();
        rows.forEach(row -> sum.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
        return "%08x".formatted(sum.getValue());
    }

    public String text() {
        return position + "." + given + (list.isEmpty() ? "" : "." + list);
    }
}
