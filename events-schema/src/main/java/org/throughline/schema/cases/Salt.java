package org.throughline.schema.cases;

import java.util.Arrays;

/// The 32 secret bytes that keep a [Commitment] from being guessed. They are derived from the keys
/// of the people a text is about, so that they are gone when those keys are.
public record Salt(byte[] bytes) {

    public static final int LENGTH = 32;

    public Salt {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a salt has 32 bytes");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt salt && Arrays.equals(bytes, salt.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Salt[masked]";
    }
}
