package org.throughline.standalone.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// Comparing the secrets of accounts.
final class Secrets {

    private Secrets() {}

    /// Takes the same time wherever the two differ.
    static boolean same(CharSequence left, CharSequence right) {
        return MessageDigest.isEqual(bytes(left), bytes(right));
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
