package org.throughline.ledger;

import java.util.ArrayList;
import java.util.List;

/// Makes proofs from the nodes of a tree: RFC 9162 §2.1.3.1 and §2.1.4.1. Any size up to the number
/// of leaves in the store can be proved.
public final class TreeProver {

    private final TreeNodes nodes;

    public TreeProver(TreeNodes nodes) {
        this.nodes = nodes;
    }

    /// The root of the first leaves.
    public RootHash root(TreeSize size) {
        return size.value() == 0 ? RootHash.EMPTY : new RootHash(range(0, size.value()));
    }

    /// PATH(m, D_n), RFC 9162 §2.1.3.1.
    ///
    /// @param position covered by the size
    public InclusionProof inclusion(Position position, TreeSize size) {
        if (!position.isAfter(Position.START) || !size.covers(position)) {
            throw new IllegalArgumentException("the tree has no such leaf");
        }
        List<Sha256> path = new ArrayList<>();
        path(position.value() - 1, 0, size.value(), path);
        return new InclusionProof(position, size, path);
    }

    private void path(long leaf, long begin, long end, List<Sha256> path) {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + MerkleTree.split(end - begin);
        if (leaf < middle) {
            path(leaf, begin, middle, path);
            path.add(range(middle, end));
        } else {
            path(leaf, middle, end, path);
            path.add(range(begin, middle));
        }
    }

    /// PROOF(m, D_n), RFC 9162 §2.1.4.1. From the empty tree and between equal sizes the path is
    /// empty.
    public ConsistencyProof consistency(TreeSize first, TreeSize second) {
        if (first.compareTo(second) > 0) {
            throw new IllegalArgumentException("the first size is at most the second");
        }
        List<Sha256> path = new ArrayList<>();
        if (first.value() > 0) {
            subproof(first.value(), 0, second.value(), true, path);
        }
        return new ConsistencyProof(first, second, path);
    }

    /// SUBPROOF(m, D_n, b); `whole` is b, whether the first tree was this subtree from its start.
    private void subproof(long m, long begin, long end, boolean whole, List<Sha256> path) {
        if (m == end - begin) {
            if (!whole) {
                path.add(range(begin, end));
            }
            return;
        }
        long k = MerkleTree.split(end - begin);
        if (m <= k) {
            subproof(m, begin, begin + k, whole, path);
            path.add(range(begin + k, end));
        } else {
            subproof(m - k, begin + k, end, false, path);
            path.add(range(begin, begin + k));
        }
    }

    /// MTH(D[begin:end]). Each range of a proof begins at a multiple of the largest power of two in
    /// its length, so it is made of complete nodes.
    private Sha256 range(long begin, long end) {
        long length = end - begin;
        if (Long.bitCount(length) == 1) {
            int level = Long.numberOfTrailingZeros(length);
            return nodes.at(level, begin >> level);
        }
        long middle = begin + MerkleTree.split(length);
        return MerkleTree.node(range(begin, middle), range(middle, end));
    }
}
