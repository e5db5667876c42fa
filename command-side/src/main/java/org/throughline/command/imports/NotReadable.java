package org.throughline.command.imports;

/// A file that is no CSV in UTF-8, or too long. The message says what to do and repeats nothing.
public final class NotReadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What is wrong with the file as a whole.
    public enum Reason {
        NOT_UTF_8,
        ANOTHER_FORMAT,
        TOO_LONG,
        BROKEN
    }

    private final Reason reason;

    NotReadable(Reason reason, String whatToDo) {
        super(whatToDo);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
