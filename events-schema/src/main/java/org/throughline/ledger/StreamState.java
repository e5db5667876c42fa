package org.throughline.ledger;

import java.nio.ByteBuffer;

/// What the stream map says of one stream: how many events it has, and the root of the stream's own
/// tree, whose leaves are the leaf hashes of its events in their order.
///
/// @param count 1 or more; a stream without events is not in the map
public record StreamState(StreamTag tag, long count, RootHash root) {

    private static final byte[] LEAF = {0x02};

    public StreamState {
        if (count < 1) {
            throw new IllegalArgumentException("a stream in the map has at least one event");
        }
    }

    public static StreamState of(StreamTag tag, Frontier events) {
        return new StreamState(tag, events.size().value(), events.root());
    }

    /// SHA-256(0x02 ‖ tag ‖ count ‖ root).
    Sha256 hash() {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(count).array();
        return Sha256.of(LEAF, tag.value().bytes(), number, root.bytes());
    }
}
