package org.throughline.schema.sealing;

import java.security.MessageDigest;
import java.util.Arrays;

/// The key of one person in one case: every text about the person is sealed under it, alone or with
/// the keys of others. Once it is destroyed those texts cannot be opened.
///
/// @param bytes 32 random bytes, copied in and out
public record PersonKey(byte[] bytes) {

    public static final int LENGTH = 32;

    public PersonKey {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a person key has 32 bytes");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonKey that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "PersonKey[masked]";
    }
}
