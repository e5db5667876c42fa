package org.throughline.standalone.backup;

import java.util.Objects;

/// One file of rows: a whole binary COPY file, which PostgreSQL takes by itself.
///
/// @param file its name in the folder of its part
/// @param sha256 of all its bytes, in hexadecimal digits
record Chunk(String file, long rows, long bytes, String sha256) {

    Chunk {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
    }
}
