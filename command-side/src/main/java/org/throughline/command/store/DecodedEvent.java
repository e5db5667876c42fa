package org.throughline.command.store;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;

/// Decoded messages as the entries that Axon's reading pipeline takes.
final class DecodedEvent {

    private DecodedEvent() {}

    static DomainEventData<Object> domain(DomainEventMessage<?> message) {
        return new Domain(message);
    }

    static TrackedEventData<Object> tracked(long position, EventMessage<?> message) {
        TrackingToken token = new GlobalSequenceTrackingToken(position);
        return message instanceof DomainEventMessage<?> domain
                ? new TrackedDomainEventData<>(token, new Domain(domain))
                : new Tracked(token, message);
    }

    private interface OfMessage extends EventData<Object> {
        EventMessage<?> message();

        @Override
        default String getEventIdentifier() {
            return message().getIdentifier();
        }

        @Override
        default Instant getTimestamp() {
            return message().getTimestamp();
        }

        @Override
        default SerializedObject<Object> getMetaData() {
            return new DecodedObject(message().getMetaData());
        }

        @Override
        default SerializedObject<Object> getPayload() {
            return new DecodedObject(message().getPayload());
        }
    }

    private record Tracked(TrackingToken trackingToken, EventMessage<?> message)
            implements OfMessage, TrackedEventData<Object> {}

    private record Domain(DomainEventMessage<?> message)
            implements OfMessage, DomainEventData<Object> {
        @Override
        public String getType() {
            return message.getType();
        }

        @Override
        public String getAggregateIdentifier() {
            return message.getAggregateIdentifier();
        }

        @Override
        public long getSequenceNumber() {
            return message.getSequenceNumber();
        }
    }
}
