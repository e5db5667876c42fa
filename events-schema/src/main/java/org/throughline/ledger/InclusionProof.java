package org.throughline.ledger;

import java.util.Arrays;
import java.util.List;

/// Proves that a leaf stands at a position of a tree.
///
/// @param path from the leaf's sibling up to a child of the root
public record InclusionProof(Position position, TreeSize size, List<Sha256> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    public boolean verify(LeafHash leaf, RootHash root) {
        return verify(
                leaf.value().bytes(),
                position.value() - 1,
                size.value(),
                path.stream().map(Sha256::bytes).toList(),
                root.bytes());
    }

    /// RFC 9162 §2.1.3.2. False, never an exception, for whatever is not a proof: hashes of another
    /// length, numbers below 0, nothing at all.
    ///
    /// @param index of the leaf, from 0
    public static boolean verify(
            byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
        boolean hashes = MerkleTree.isHash(leafHash) && MerkleTree.isHash(root);
        if (!hashes || !MerkleTree.areHashes(path) || index < 0) {
            return false;
        }
        // 1. compare leaf_index from the inclusion_proof against tree_size
        if (index >= size) {
            return false;
        }
        // 2. fn is leaf_index, sn is tree_size - 1
        long fn = index;
        long sn = size - 1;
        // 3. r is hash
        byte[] r = leafHash;
        // 4. for each value p in the inclusion_path
        for (byte[] p : path) {
            // a. if sn is 0, fail
            if (sn == 0) {
                return false;
            }
            // b. if LSB(fn) is set, or if fn is equal to sn
            if ((fn & 1) == 1 || fn == sn) {
                r = MerkleTree.node(p, r);
                // until LSB(fn) is set or fn is 0
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = MerkleTree.node(r, p);
            }
            // c. right-shift both one time
            fn >>= 1;
            sn >>= 1;
        }
        // 5. sn is 0 and r is the root_hash
        return sn == 0 && Arrays.equals(r, root);
    }
}
