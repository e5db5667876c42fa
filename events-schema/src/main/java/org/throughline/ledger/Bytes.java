package org.throughline.ledger;

import java.util.Arrays;

/// Small questions to byte strings.
final class Bytes {

    private Bytes() {}

    static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
