package org.throughline.standalone.backup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.Sha256;

/// The root of the Merkle tree over the leaves of a log, as they come (RFC 9162 §2.1.1). It keeps
/// one hash for each whole subtree, so as many as the number of leaves has binary digits.
final class LogRoot {

    private static final byte[] NODE = {0x01};

    private final Deque<Sha256> subtrees = new ArrayDeque<>();
    private long size;

    void add(LeafHash leaf) {
        Sha256 right = leaf.value();
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            right = node(subtrees.pop(), right);
        }
        subtrees.push(right);
        size++;
    }

    long size() {
        return size;
    }

    /// The root of what was added; that of no leaves is the hash of nothing.
    Sha256 value() {
        if (subtrees.isEmpty()) {
            return Sha256.of();
        }
        Iterator<Sha256> smallestFirst = subtrees.iterator();
        Sha256 root = smallestFirst.next();
        while (smallestFirst.hasNext()) {
            root = node(smallestFirst.next(), root);
        }
        return root;
    }

    private static Sha256 node(Sha256 left, Sha256 right) {
        return Sha256.of(NODE, left.bytes(), right.bytes());
    }
}
