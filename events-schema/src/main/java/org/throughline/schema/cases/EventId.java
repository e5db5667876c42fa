package org.throughline.schema.cases;

import java.util.UUID;

/// Names one event (UUIDv7); it comes with the command and is the message identifier everywhere.
public record EventId(UUID value) {

    /// Reads the canonical lower-case form; any other spelling is refused, without echoing it.
    public static EventId of(String text) {
        return new EventId(Uuids.parse(text));
    }

    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
