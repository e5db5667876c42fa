package org.throughline.cli;

/// Ends a command with an exit code and lines for stderr. The message never holds a secret or the
/// body of a request.
final class CliFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exit;

    CliFault(int exit, String message) {
        super(message);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
