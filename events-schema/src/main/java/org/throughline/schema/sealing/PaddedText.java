package org.throughline.schema.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.throughline.schema.cases.Salt;

/// What is encrypted for a text: salt, length in four bytes, UTF-8 bytes, then zeros up to a
/// multiple of 32, so that the ciphertext tells a name from a name by nothing. One text has one
/// form.
record PaddedText(Salt salt, String text) {

    static final int BLOCK = 32;

    byte[] bytes() {
        ByteBuffer utf8 = encode();
        int length = utf8.remaining();
        int content = Integer.BYTES + length;
        int padded = (content + BLOCK - 1) / BLOCK * BLOCK;
        return ByteBuffer.allocate(Salt.LENGTH + padded)
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
        PaddedText text = new PaddedText(new Salt(salt), decode(in.slice(in.position(), length)));
        if (!Arrays.equals(text.bytes(), bytes)) {
            throw new IllegalArgumentException("a text is padded with the fewest zeros");
        }
        return text;
    }

    private ByteBuffer encode() {
        try {
            return UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException _) {
            throw new IllegalArgumentException(
                    "a text with half a surrogate pair cannot be sealed");
        }
    }

    private static String decode(ByteBuffer utf8) {
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
