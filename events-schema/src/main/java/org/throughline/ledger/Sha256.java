package org.throughline.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A SHA-256 digest, compared by its bytes.
///
/// @param bytes 32 bytes, copied in and out
public record Sha256(byte[] bytes) {

    public static final int LENGTH = 32;

    private static final VarHandle FIRST =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final MessageDigest UNUSED = unused();

    public Sha256 {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a SHA-256 digest has 32 bytes");
        }
        bytes = bytes.clone();
    }

    /// The digest of these pieces, one after the other. Nothing is put between them.
    public static Sha256 of(byte[]... pieces) {
        MessageDigest sha256 = fresh();
        for (byte[] piece : pieces) {
            sha256.update(piece);
        }
        return new Sha256(sha256.digest());
    }

    /// A copy is made in a tenth of the time in which a provider is found.
    private static MessageDigest fresh() {
        try {
            return (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest unused() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Reads 64 lower-case hexadecimal digits.
    public static Sha256 ofHex(String hex) {
        if (hex.length() != 2 * LENGTH || !hex.matches("[0-9a-f]*")) {
            throw new IllegalArgumentException("a digest is 64 lower-case hexadecimal digits");
        }
        return new Sha256(HexFormat.of().parseHex(hex));
    }

    /// The order of the bytes as numbers from 0 to 255, the first byte first.
    static int compareUnsigned(Sha256 one, Sha256 other) {
        return Arrays.compareUnsigned(one.bytes, other.bytes);
    }

    boolean bit(int number) {
        return ((bytes[number >> 3] >> (7 - (number & 7))) & 1) == 1;
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
        return other instanceof Sha256 that && Arrays.equals(bytes, that.bytes);
    }

    /// Four bytes of a digest are as good as all of them.
    @Override
    public int hashCode() {
        return (int) FIRST.get(bytes, 0);
    }

    @Override
    public String toString() {
        return hex();
    }
}
