package org.throughline.standalone.backup;

/// A backup cannot be made, or a restore cannot be tried; the message says what to do and holds no
/// value of any row.
public final class BackupFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BackupFault(String message) {
        super(message);
    }

    /// A fault of a file or a disk, which names both and no content.
    public static BackupFault of(String what, Exception problem) {
        return new BackupFault(what + " (" + problem.getMessage() + ")");
    }
}
