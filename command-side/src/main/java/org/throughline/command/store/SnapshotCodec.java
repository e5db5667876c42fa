package org.throughline.command.store;

import org.axonframework.eventhandling.DomainEventMessage;

/// Turns a snapshot of an aggregate into bytes and back.
public interface SnapshotCodec {

    /// Names the code that wrote the bytes, 1 to 128 bytes. Snapshots of any other revision are
    /// ignored, never converted.
    String revision();

    byte[] encode(DomainEventMessage<?> snapshot);

    /// The snapshot that was encoded.
    ///
    /// @param stream the aggregate identifier
    /// @param seq number of the last event that the snapshot covers
    DomainEventMessage<?> decode(String stream, long seq, byte[] payload);
}
