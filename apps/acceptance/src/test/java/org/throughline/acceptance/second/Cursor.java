package org.throughline.acceptance.second;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/// Fields of a binary file, one after the other.
final class Cursor {

    private final ByteBuffer bytes;

    Cursor(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    byte[] take(long length) {
        Wrong.unless(length <= bytes.remaining(), "too short");
        byte[] piece = new byte[(int) length];
        bytes.get(piece);
        return piece;
    }

    long number(int length) {
        BigInteger value = new BigInteger(1, take(length));
        int most = length == 1 ? 8 : length == 2 ? 16 : 8 * length - 1;
        Wrong.unless(value.bitLength() <= most, "a number is too large");
        return value.longValueExact();
    }

    byte[] prefixed(int length) {
        return take(number(length));
    }

    String text(int length) {
        return utf8(prefixed(length));
    }

    List<byte[]> hashes(long count, int most) {
        Wrong.unless(count <= most, "too many hashes");
        List<byte[]> hashes = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            hashes.add(take(32));
        }
        return hashes;
    }

    void end() {
        Wrong.unless(!bytes.hasRemaining(), "something follows");
    }

    static String utf8(byte[] text) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
        } catch (CharacterCodingException _) {
            throw new Wrong("not UTF-8");
        }
    }
}
