package org.throughline.schema.cases;

import java.util.UUID;

/// Names an entry: the event id of the entry's first version.
public record EntryId(UUID value) {

    /// Reads the canonical lower-case form; any other spelling is refused, without echoing it.
    public static EntryId of(String text) {
        return new EntryId(Uuids.parse(text));
    }

    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
