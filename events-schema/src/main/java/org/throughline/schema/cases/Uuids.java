package org.throughline.schema.cases;

import java.util.UUID;

/// Reads UUIDs strictly: RFC 9562 text form, lower case, nothing abbreviated.
final class Uuids {

    private static final int LENGTH = 36;

    private Uuids() {}

    static UUID parse(String text) {
        if (text.length() == LENGTH) {
            UUID uuid = UUID.fromString(text);
            // it reads other forms as well, and writes this one
            if (uuid.toString().equals(text)) {
                return uuid;
            }
        }
        throw new IllegalArgumentException("not a UUID in lower-case canonical form");
    }
}
