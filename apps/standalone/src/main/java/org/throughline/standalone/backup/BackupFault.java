package org.throughline.standalone.backup;

/// A backup cannot be made, or a restore cannot be tried; the message says what to do and holds no
/// value of any row.
public final class BackupFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BackupFault(String message) {
        super(message);
    }
}
