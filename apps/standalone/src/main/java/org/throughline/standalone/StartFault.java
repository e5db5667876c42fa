package org.throughline.standalone;

/// The server cannot start; the message says what to do, and is all that is shown.
public final class StartFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFault(String message) {
        super(message);
    }
}
