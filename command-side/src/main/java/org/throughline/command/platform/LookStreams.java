package org.throughline.command.platform;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.throughline.command.cases.Submitted;
import org.throughline.command.intake.LookLog;
import org.throughline.schema.cases.StreamId;

/// Appends looks to the ends of their streams.
final class LookStreams implements LookLog {

    static final String TYPE = "AccessLog";

    private final EventStore store;
    private final InstantSource clock;

    LookStreams(EventStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void append(List<Submitted> looks) {
        Map<StreamId, Long> next = new HashMap<>();
        List<EventMessage<?>> messages = new ArrayList<>();
        for (Submitted look : looks) {
            long seq = next.computeIfAbsent(look.stream(), this::length);
            next.put(look.stream(), seq + 1);
            messages.add(
                    new GenericDomainEventMessage<>(
                            TYPE,
                            look.stream().text(),
                            seq,
                            look,
                            MetaData.emptyInstance(),
                            look.eventId().text(),
                            clock.instant()));
        }
        store.publish(messages);
    }

    private long length(StreamId stream) {
        return store.lastSequenceNumberFor(stream.text()).map(last -> last + 1).orElse(0L);
    }
}
