package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/// Writes big-endian numbers and length-prefixed bytes.
final class ByteWriter {

    private static final int LONGEST = 0xFFFF;

    private static final int USUAL = 320;

    private byte[] out;
    private int length;

    ByteWriter() {
        this(USUAL);
    }

    /// @param room for so many bytes, and more if need be
    ByteWriter(int room) {
        out = new byte[room];
    }

    private void room(int more) {
        if (more > out.length - length) {
            int least = Math.addExact(length, more);
            out = Arrays.copyOf(out, (int) Math.min(2L * least, Integer.MAX_VALUE - 8L));
        }
    }

    ByteWriter raw(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, out, length, bytes.length);
        length += bytes.length;
        return this;
    }

    ByteWriter u8(int value) {
        room(1);
        out[length++] = (byte) value;
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
            u8((int) (value >>> shift));
        }
        return this;
    }

    /// Two bytes of length, then the bytes.
    ByteWriter prefixed(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("a field has at most 65535 bytes");
        }
        return u16(bytes.length).raw(bytes);
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
        return Arrays.copyOf(out, length);
    }
}
