package org.throughline.ledger;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The stream map written a second time, from the definition on the page: the set of streams is
/// split by one bit after the other, without nodes or a store.
final class NaiveMap {

    private NaiveMap() {}

    /// @param streams by tag, as a number; what is hashed for each
    static byte[] root(Map<BigInteger, byte[]> streams) {
        return root(new ArrayList<>(streams.keySet()), streams, 255);
    }

    private static byte[] root(List<BigInteger> tags, Map<BigInteger, byte[]> streams, int bit) {
        if (tags.isEmpty()) {
            return new byte[32];
        }
        if (tags.size() == 1) {
            return NaiveTree.sha256(
                    new byte[] {2}, streams.getOrDefault(tags.getFirst(), new byte[0]));
        }
        return NaiveTree.sha256(
                new byte[] {3},
                root(tags.stream().filter(tag -> !tag.testBit(bit)).toList(), streams, bit - 1),
                root(tags.stream().filter(tag -> tag.testBit(bit)).toList(), streams, bit - 1));
    }

    static byte[] bytes(StreamState state) {
        return ByteBuffer.allocate(72)
                .put(state.tag().value().bytes())
                .putLong(state.count())
                .put(state.root().bytes())
                .array();
    }
}
