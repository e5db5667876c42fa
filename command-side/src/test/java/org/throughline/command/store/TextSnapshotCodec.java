package org.throughline.command.store;

import java.nio.charset.StandardCharsets;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/// Text snapshots of one revision.
record TextSnapshotCodec(String revision) implements SnapshotCodec {

    @Override
    public byte[] encode(DomainEventMessage<?> snapshot) {
        return ((String) snapshot.getPayload()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public DomainEventMessage<?> decode(String stream, long seq, byte[] payload) {
        return new GenericDomainEventMessage<>(
                "type", stream, seq, new String(payload, StandardCharsets.UTF_8));
    }
}
