package org.throughline.postgres;

/// The embedded PostgreSQL cannot do what it was asked; the message says what to do about it and
/// holds no value of any row.
public final class PostgresFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostgresFault(String message) {
        super(message);
    }

    PostgresFault(String message, Throwable cause) {
        super(message, cause);
    }
}
