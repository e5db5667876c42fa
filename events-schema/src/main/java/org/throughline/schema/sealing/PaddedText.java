package org.throughline.schema.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import org.throughline.schema.cases.Salt;

/// What is encrypted for a text: salt, length in four bytes, UTF-8 bytes, then zeros up to a
/// multiple of 32, so that the ciphertext tells a name from a name by nothing. One text has one
/// form.
record PaddedText(Salt salt, String text) {

    static final int BLOCK = 32;

    private static final char REPLACEMENT = 0xfffd;

    byte[] bytes() {
        ByteBuffer utf8 = encode();
        int length = utf8.remaining();
        return ByteBuffer.allocate(Salt.LENGTH + padded(length))
                .put(salt.bytes())
                .putInt(length)
                .put(utf8)
                .array();
    }

    /// Reads nothing but what [#bytes()] writes.
    static PaddedText parse(byte[] bytes) {
        if (bytes.length < Salt.LENGTH + BLOCK) {
            throw new IllegalArgumentException("too short for a padded text");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        byte[] salt = new byte[Salt.LENGTH];
        in.get(salt);
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("the length of a padded text is wrong");
        }
        int end = in.position() + length;
        if (bytes.length != Salt.LENGTH + padded(length) || !zeros(bytes, end)) {
            throw new IllegalArgumentException("a text is padded with the fewest zeros");
        }
        // what is strictly decoded has no other bytes than these
        return new PaddedText(new Salt(salt), decode(bytes, in.position(), length));
    }

    private static int padded(int length) {
        return (Integer.BYTES + length + BLOCK - 1) / BLOCK * BLOCK;
    }

    private static boolean zeros(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private ByteBuffer encode() {
        try {
            return UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException _) {
            throw new IllegalArgumentException(
                    "a text with half a surrogate pair cannot be sealed");
        }
    }

    private static String decode(byte[] bytes, int from, int length) {
        String text = new String(bytes, from, length, UTF_8);
        // stands for what is no UTF-8, or for itself
        return text.indexOf(REPLACEMENT) < 0 ? text : strict(ByteBuffer.wrap(bytes, from, length));
    }

    private static String strict(ByteBuffer utf8) {
        try {
            return UTF_8.newDecoder().decode(utf8).toString();
        } catch (CharacterCodingException _) {
            throw new IllegalArgumentException("a padded text is UTF-8");
        }
    }

    @Override
    public String toString() {
        return "PaddedText[masked]";
    }
}
