package org.throughline.schema.sealing;

/// The keyring cannot answer now. Texts are neither sealed nor opened until it can; nobody shows a
/// blank instead.
public final class KeyringUnavailable extends RuntimeException {

    public KeyringUnavailable(String what) {
        super(what);
    }

    public KeyringUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
