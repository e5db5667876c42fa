package org.throughline.ledger;

import java.util.regex.Pattern;

/// Names one log, for ever: a schema-less URL such as `throughline.local/log`, as C2SP signed-note
/// asks of a key name (no space, no plus), here in printable ASCII only.
///
/// @param text 1 to 255 characters
public record Origin(String text) {

    private static final Pattern SHAPE = Pattern.compile("[!-*,-~]{1,255}");

    public Origin {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "an origin is 1 to 255 printable ASCII characters without space or plus");
        }
    }

    public static Origin of(String text) {
        return new Origin(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
