package org.throughline.schema.access;

import java.util.UUID;
import java.util.regex.Pattern;

/// Stands for one account within one case, so that its looks can be told from those of others. It
/// follows from a secret of the log, so it leads to no name and not from one case to another.
public record ReaderId(UUID value) {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /// Reads the canonical lower-case form; any other spelling is refused, without echoing it.
    public static ReaderId of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a UUID in lower-case canonical form");
        }
        return new ReaderId(UUID.fromString(text));
    }

    public static String pattern() {
        return "^" + SHAPE.pattern() + "$";
    }

    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
