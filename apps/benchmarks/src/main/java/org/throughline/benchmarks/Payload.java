package org.throughline.benchmarks;

import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.messaging.Message;

/// Bytes that do not compress, as sealed texts do not.
final class Payload {

    /// Bytes of an event.
    static final int USUAL = 256;

    private Payload() {}

    static byte[] of(int length) {
        byte[] bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }

    /// Takes the payload out of a message, which may be put off until somebody asks.
    ///
    /// @return 1, to be counted
    static int taken(Message<?> message) {
        return message.getPayload() == null ? 0 : 1;
    }

    /// As many bytes as JSON, for stores that take nothing else: one member with a text.
    static String json() {
        String around = "{\"p\":\"%s\"}";
        return around.formatted(text(USUAL - around.length() + "%s".length()));
    }

    /// Letters that compress as little as letters can.
    static String text(int length) {
        return Base64.getEncoder().encodeToString(of(length)).substring(0, length);
    }
}
