package org.throughline.cli.platform;

import java.util.UUID;

/// What cannot be foreseen.
public final class Chance {

    private Chance() {}

    /// An id that no one has used.
    public static String freshId() {
        return UUID.randomUUID().toString();
    }
}
