package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/// Reads what [ByteWriter] writes and names the offset of whatever it cannot read.
final class ByteReader {

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int offset() {
        return at;
    }

    byte[] raw(int length, String field) {
        if (bytes.length - at < length) {
            throw new MalformedLeaf(bytes.length, "the bytes end within the " + field);
        }
        byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return piece;
    }

    void exactly(byte[] expected, String field) {
        for (byte wanted : expected) {
            int here = at;
            if (raw(1, field)[0] != wanted) {
                throw new MalformedLeaf(here, "not the " + field + " of a leaf v1");
            }
        }
    }

    /// A number below 2^63.
    long u63(String field) {
        int here = at;
        long value = 0;
        for (byte piece : raw(Long.BYTES, field)) {
            value = value << 8 | (piece & 0xFF);
        }
        if (value < 0) {
            throw new MalformedLeaf(here, "the " + field + " is 2^63 or more");
        }
        return value;
    }

    byte[] prefixed(String field) {
        byte[] length = raw(2, "length of the " + field);
        return raw((length[0] & 0xFF) << 8 | (length[1] & 0xFF), field);
    }

    /// A length-prefixed string; each byte becomes one character, so nothing but ASCII can pass the
    /// checks of a field.
    String ascii(String field) {
        return new String(prefixed(field), ISO_8859_1);
    }

    void end() {
        if (at != bytes.length) {
            throw new MalformedLeaf(at, "bytes follow the last field");
        }
    }
}
