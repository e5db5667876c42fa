package org.throughline.command.store;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/// The log cannot be reached for now. Nothing was appended; the same call may succeed later.
public final class StoreUnavailable extends EventStoreException {

    StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
