package org.throughline.ledger;

import java.util.ArrayList;
import java.util.List;

/// A tree that grows at its right edge and keeps only the roots of its whole subtrees, one for each
/// binary digit 1 of its size. Enough to go on appending and to know the root; proofs need the
/// nodes that [#append] hands out. Not for use by several threads.
public final class Frontier {

    private final List<Sha256> subtrees;
    private long size;

    private Frontier(long size, List<Sha256> subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    public static Frontier empty() {
        return new Frontier(0, new ArrayList<>());
    }

    /// Goes on where another one was.
    ///
    /// @param subtrees as [#subtrees()] gave them
    public static Frontier of(TreeSize size, List<Sha256> subtrees) {
        if (Long.bitCount(size.value()) != subtrees.size()) {
            throw new IllegalArgumentException("one subtree for each digit 1 of the size");
        }
        return new Frontier(size.value(), new ArrayList<>(subtrees));
    }

    public Frontier copy() {
        return new Frontier(size, new ArrayList<>(subtrees));
    }

    public void append(LeafHash leaf) {
        append(leaf, (_, _, _) -> {});
    }

    /// Appends and hands out each node that is now complete, the leaf itself first.
    public void append(LeafHash leaf, TreeNodes.Sink completed) {
        Sha256 node = leaf.value();
        completed.put(0, size, node);
        int level = 0;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            node = MerkleTree.node(subtrees.removeLast(), node);
            level++;
            completed.put(level, size >> level, node);
        }
        subtrees.add(node);
        size++;
    }

    public TreeSize size() {
        return TreeSize.of(size);
    }

    public RootHash root() {
        if (subtrees.isEmpty()) {
            return RootHash.EMPTY;
        }
        Sha256 root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = MerkleTree.node(subtrees.get(i), root);
        }
        return new RootHash(root);
    }

    /// The roots of the whole subtrees, largest first.
    public List<Sha256> subtrees() {
        return List.copyOf(subtrees);
    }

    @Override
    public String toString() {
        return "frontier of a tree with " + size + " leaves";
    }
}
