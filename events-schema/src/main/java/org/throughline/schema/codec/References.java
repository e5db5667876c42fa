package org.throughline.schema.codec;

import java.util.Optional;
import org.throughline.schema.cases.EventId;

/// Finds the event that a submission names by its natural key instead of its id, so that an agency
/// can send linked events without waiting for our ids.
@FunctionalInterface
public interface References {

    /// What stands between source and id in such a reference: `urn:agency:police#pol-1377`, or
    /// `#pol-1377` for the submitting agency's own.
    char MARK = '#';

    /// The event submitted under a natural key, if the log holds it.
    Optional<EventId> find(String source, String id);

    /// As [#find], for any text: nothing was submitted under what cannot be a natural key.
    default Optional<EventId> named(String source, String id) {
        try {
            return find(source, id);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
