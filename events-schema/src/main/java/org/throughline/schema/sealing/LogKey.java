package org.throughline.schema.sealing;

import java.security.MessageDigest;
import java.util.Arrays;

/// The secret of one log, under which natural keys become [Dedupe] values: without it nobody can
/// test whether an agency's record is in the log.
///
/// @param bytes 32 random bytes, copied in and out
public record LogKey(byte[] bytes) {

    public static final int LENGTH = 32;

    public LogKey {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a log key has 32 bytes");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogKey that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "LogKey[masked]";
    }
}
