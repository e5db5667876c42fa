package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/// Writes big-endian numbers and length-prefixed bytes.
final class ByteWriter {

    private static final int LONGEST = 0xFFFF;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    ByteWriter raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    ByteWriter u8(int value) {
        out.write(value);
        return this;
    }

    ByteWriter u16(int value) {
        return u8(value >>> 8).u8(value);
    }

    ByteWriter u32(int value) {
        return u16(value >>> 16).u16(value);
    }

    ByteWriter u64(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
        return this;
    }

    /// Two bytes of length, then the bytes.
    ByteWriter prefixed(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("a field has at most 65535 bytes");
        }
        out.write(bytes.length >>> 8);
        out.write(bytes.length);
        return raw(bytes);
    }

    /// Four bytes of length, then the bytes.
    ByteWriter longPrefixed(byte[] bytes) {
        return u32(bytes.length).raw(bytes);
    }

    ByteWriter hashes(List<Sha256> hashes) {
        hashes.forEach(hash -> raw(hash.bytes()));
        return this;
    }

    ByteWriter text(String text) {
        return prefixed(text.getBytes(UTF_8));
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
