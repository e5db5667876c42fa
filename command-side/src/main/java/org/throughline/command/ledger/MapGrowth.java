package org.throughline.command.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.throughline.ledger.MapNode;

/// The bytes of a row: the nodes that the stream map of a checkpoint has and none before it, the
/// root first. Behind each fork stands where the two nodes below it are, so that no index is
/// needed.
final class MapGrowth {

    private static final int FORK = 65;
    private static final int SINGLE = 73;
    private static final byte A_FORK = 2;

    /// Bytes of the longest node.
    static final int LONGEST = FORK + 2 * Place.LENGTH;

    private MapGrowth() {}

    /// Where a node is.
    ///
    /// @param size of the checkpoint that it came with
    /// @param at its first byte in the row
    record Place(long size, int at) {

        static final int LENGTH = Long.BYTES + Integer.BYTES;

        /// In the table that names nodes by their hashes, or nowhere for no node.
        static final Place BY_HASH = new Place(0, 0);
    }

    /// A node, and where the two below it are if it is a fork.
    record Placed(MapNode node, Place zero, Place one) {

        /// One that was stored by its hash, or has none below it.
        static Placed alone(MapNode node) {
            return new Placed(node, Place.BY_HASH, Place.BY_HASH);
        }

        void to(ByteBuffer row) {
            row.put(node.bytes());
            if (node instanceof MapNode.Fork) {
                row.putLong(zero.size()).putInt(zero.at()).putLong(one.size()).putInt(one.at());
            }
        }
    }

    /// Bytes of a node with its places.
    static int length(MapNode node) {
        return switch (node) {
            case MapNode.Single _ -> SINGLE;
            case MapNode.Fork _ -> LONGEST;
        };
    }

    /// Reads the node whose bytes come first.
    ///
    /// @throws IllegalArgumentException if they are no node
    static Placed first(byte[] bytes) {
        boolean fork = bytes.length > 0 && bytes[0] == A_FORK;
        int length = Math.min(bytes.length, fork ? FORK : SINGLE);
        MapNode node = MapNode.parse(Arrays.copyOf(bytes, length));
        if (!fork) {
            return Placed.alone(node);
        }
        if (bytes.length < LONGEST) {
            throw new IllegalArgumentException("a fork without places");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, FORK, 2 * Place.LENGTH);
        return new Placed(
                node, new Place(in.getLong(), in.getInt()), new Place(in.getLong(), in.getInt()));
    }
}
