package org.throughline.command.store;

import java.util.List;
import org.axonframework.common.AxonNonTransientException;
import org.throughline.schema.cases.EventId;

/// One or more events of an append carry a natural key that the log already holds. Nothing was
/// appended. A caller that drops the attempted events can append the others.
public final class DuplicateSubmission extends AxonNonTransientException {

    /// One refused event.
    ///
    /// @param attempted the event that was refused
    /// @param holder the event that holds the key: in the log, or earlier in the same append
    public record Duplicate(EventId attempted, EventId holder) {}

    private final List<Duplicate> duplicates;

    DuplicateSubmission(List<Duplicate> duplicates) {
        super("the log already holds " + duplicates.size() + " of the submissions");
        this.duplicates = List.copyOf(duplicates);
    }

    /// In the order of the append; not empty.
    public List<Duplicate> duplicates() {
        return duplicates;
    }
}
