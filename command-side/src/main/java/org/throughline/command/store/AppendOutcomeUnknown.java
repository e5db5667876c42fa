package org.throughline.command.store;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/// The connection was lost before the database had answered: the events are in the log, all or
/// none. The natural key tells: a retry is appended, or refused as a [DuplicateSubmission].
public final class AppendOutcomeUnknown extends EventStoreException {

    AppendOutcomeUnknown(Throwable cause) {
        super("the database did not answer: appended or not is unknown", cause);
    }
}
