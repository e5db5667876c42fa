package org.throughline.schema.cases;

import java.util.UUID;
import java.util.regex.Pattern;

/// Reads UUIDs strictly: RFC 9562 text form, lower case, nothing abbreviated.
final class Uuids {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Uuids() {}

    static UUID parse(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw new IllegalArgumentException("not a UUID in lower-case canonical form");
        }
        return UUID.fromString(text);
    }
}
