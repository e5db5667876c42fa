package org.throughline.ledger;

import java.util.Base64;

/// Base64 of RFC 4648 §4 in its one form: padded, no line breaks, no bits left over (§3.5).
final class Base64Text {

    private Base64Text() {}

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("not the canonical base64 of its bytes");
        }
        return bytes;
    }

    static Sha256 hash(String text) {
        return new Sha256(decode(text));
    }
}
