package org.throughline.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The Merkle tree of RFC 9162 §2.1.1 over SHA-256.
public final class MerkleTree {

    private static final byte[] NODE = {0x01};

    private MerkleTree() {}

    /// The root over these leaves, in this order. The leaves are bytes, not yet hashed; none at all
    /// give the hash of nothing.
    public static byte[] rootOf(List<byte[]> leaves) {
        Frontier frontier = Frontier.empty();
        for (byte[] leaf : leaves) {
            frontier.append(LeafHash.ofBytes(leaf));
        }
        return frontier.root().bytes();
    }

    /// HASH(0x01 ‖ left ‖ right).
    static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right).bytes();
    }

    static Sha256 node(Sha256 left, Sha256 right) {
        return Sha256.of(NODE, left.bytes(), right.bytes());
    }

    /// The k of RFC 9162: the largest power of two smaller than n.
    ///
    /// @param n 2 or more
    static long split(long n) {
        return Long.highestOneBit(n - 1);
    }

    /// Whether these are the bytes of a SHA-256 digest; callers may hand over anything.
    static boolean isHash(byte @Nullable [] bytes) {
        return bytes != null && bytes.length == Sha256.LENGTH;
    }

    static boolean areHashes(@Nullable List<byte[]> path) {
        return path != null && path.stream().allMatch(MerkleTree::isHash);
    }
}
