package org.throughline.ledger;

import java.nio.ByteBuffer;
import java.util.List;

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

    /// Index of the first state whose tag has bit 1 at this depth; the states are in tag order and
    /// equal up to there.
    public static int firstOne(int depth, List<StreamState> states) {
        int low = 0;
        int high = states.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (states.get(middle).tag().bit(depth)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
