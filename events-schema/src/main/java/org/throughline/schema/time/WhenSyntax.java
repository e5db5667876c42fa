package org.throughline.schema.time;

/// The text is not a `When`. The message says what to write instead and never repeats the text, so
/// it may be shown and logged.
public final class WhenSyntax extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    WhenSyntax(String whatToWriteInstead) {
        super(whatToWriteInstead);
    }
}
