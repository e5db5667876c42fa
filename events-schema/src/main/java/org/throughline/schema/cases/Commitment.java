package org.throughline.schema.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import org.throughline.ledger.Sha256;

/// What stands for a personal text in the public part: SHA-256 over `throughline/text/v1`, a zero
/// byte, the salt and the text in UTF-8. It proves the text to whoever is shown it, and tells
/// nothing to whoever is not.
public record Commitment(byte[] bytes) {

    private static final byte[] DOMAIN = "throughline/text/v1\0".getBytes(UTF_8);
    public static final int LENGTH = 32;

    public Commitment {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a commitment has 32 bytes");
        }
        bytes = bytes.clone();
    }

    public static Commitment of(Salt salt, String text) {
        return new Commitment(Sha256.of(DOMAIN, salt.bytes(), text.getBytes(UTF_8)).bytes());
    }

    /// Reads 64 lower-case hexadecimal digits.
    public static Commitment ofHex(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (!HexFormat.of().formatHex(bytes).equals(hex)) {
            throw new IllegalArgumentException("a commitment is 64 lower-case hexadecimal digits");
        }
        return new Commitment(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Commitment commitment && Arrays.equals(bytes, commitment.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
