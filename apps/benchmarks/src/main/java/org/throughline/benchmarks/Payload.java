package org.throughline.benchmarks;

import java.util.concurrent.ThreadLocalRandom;

/// Bytes that do not compress, as sealed texts do not.
final class Payload {

    private Payload() {}

    static byte[] of(int length) {
        byte[] bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }
}
