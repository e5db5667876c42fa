package org.throughline.command.platform;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/// An event store to which nobody can subscribe: by the time a subscriber ran, its event would be
/// in the log whatever the subscriber did. Readers stream.
final class StreamingEventStore extends EmbeddedEventStore {

    private StreamingEventStore(Builder builder) {
        super(builder);
    }

    static StreamingEventStore over(EventStorageEngine engine) {
        Builder builder = EmbeddedEventStore.builder();
        builder.storageEngine(engine);
        return new StreamingEventStore(builder);
    }

    /// @throws IllegalStateException always: a node with a subscribing processor does not start
    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> processor) {
        throw new IllegalStateException("event processors stream, none may subscribe");
    }
}
