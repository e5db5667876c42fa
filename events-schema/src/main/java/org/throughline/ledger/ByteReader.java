package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads what [ByteWriter] writes and names the offset of whatever it cannot read.
final class ByteReader {

    private final byte[] bytes;
    private final String whole;
    private int at;

    /// @param whole what the bytes should be, `leaf v1`
    ByteReader(byte[] bytes, String whole) {
        this.bytes = bytes;
        this.whole = whole;
    }

    int offset() {
        return at;
    }

    int left() {
        return bytes.length - at;
    }

    byte[] raw(int length, String field) {
        if (length > left()) {
            throw new MalformedBytes(bytes.length, "the bytes end within the " + field);
        }
        byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return piece;
    }

    void exactly(byte[] expected, String field) {
        for (byte wanted : expected) {
            int here = at;
            if (raw(1, field)[0] != wanted) {
                throw new MalformedBytes(here, "not the " + field + " of a " + whole);
            }
        }
    }

    int u8(String field) {
        return raw(1, field)[0] & 0xFF;
    }

    int u16(String field) {
        return u8(field) << 8 | u8(field);
    }

    /// A number below 2^31, in 4 bytes.
    int u31(String field) {
        int here = at;
        int value = u16(field) << 16 | u16(field);
        if (value < 0) {
            throw new MalformedBytes(here, "the " + field + " is 2^31 or more");
        }
        return value;
    }

    /// A number below 2^63.
    long u63(String field) {
        int here = at;
        long value = 0;
        for (byte piece : raw(Long.BYTES, field)) {
            value = value << 8 | (piece & 0xFF);
        }
        if (value < 0) {
            throw new MalformedBytes(here, "the " + field + " is 2^63 or more");
        }
        return value;
    }

    byte[] prefixed(String field) {
        return raw(u16("length of the " + field), field);
    }

    /// Bytes with a length in 4 bytes before them.
    byte[] longPrefixed(String field) {
        return raw(u31("length of the " + field), field);
    }

    Sha256 hash(String field) {
        return new Sha256(raw(Sha256.LENGTH, field));
    }

    List<Sha256> hashes(int count, String field) {
        List<Sha256> hashes = new ArrayList<>(Math.min(count, left() / Sha256.LENGTH));
        for (int i = 0; i < count; i++) {
            hashes.add(hash(field));
        }
        return hashes;
    }

    /// A length-prefixed string; each byte becomes one character, so nothing but ASCII can pass the
    /// checks of a field.
    String ascii(String field) {
        return new String(prefixed(field), ISO_8859_1);
    }

    /// Reads one field and names its offset if it cannot be what it should.
    <T extends @Nullable Object> T field(String name, Function<ByteReader, T> read) {
        int here = at;
        try {
            return read.apply(this);
        } catch (MalformedBytes e) {
            throw e;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException _) {
            throw new MalformedBytes(here, "not a valid " + name);
        }
    }

    /// Well-formed UTF-8, RFC 3629.
    ///
    /// @throws IllegalArgumentException without the bytes, which may be personal
    static String utf8(byte[] text) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
        } catch (CharacterCodingException _) {
            throw new IllegalArgumentException("not UTF-8");
        }
    }

    void end() {
        if (at != bytes.length) {
            throw new MalformedBytes(at, "bytes follow the last field");
        }
    }
}
