package org.throughline.standalone.backup;

import java.util.Objects;

/// A file that is kept as it is: a key file, or one of the accounts'.
///
/// @param file its place in the folder of its part, `key-files/NAME` or `secrets/NAME`
record KeptFile(String file, long bytes, String sha256) {

    KeptFile {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
    }
}
