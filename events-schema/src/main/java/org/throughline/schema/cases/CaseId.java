package org.throughline.schema.cases;

import java.util.UUID;

/// Names one case, which is about one child. It says nothing about the child.
public record CaseId(UUID value) {

    /// Reads the canonical lower-case form; any other spelling is refused, without echoing it.
    public static CaseId of(String text) {
        return new CaseId(Uuids.parse(text));
    }

    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
