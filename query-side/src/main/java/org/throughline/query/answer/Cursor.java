package org.throughline.query.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a walk through pages goes on: how many rows were given, at which position of the log. The
/// position is part of it, so that a walk is never torn.
public record Cursor(long position, int given) {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,9})");

    static Cursor parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a cursor");
        }
        return new Cursor(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public String text() {
        return position + "." + given;
    }
}
