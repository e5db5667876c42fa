package org.throughline.command.keyring;

/// A key file is not there: destroyed since the row that names it was read, or lost.
final class MissingKey extends RuntimeException {

    MissingKey() {
        super("a key file is missing");
    }
}
