package org.throughline.ledger;

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
        return Sha256.of(
                LEAF, tag.value().bytes(), new ByteWriter().u64(count).toByteArray(), root.bytes());
    }
}
