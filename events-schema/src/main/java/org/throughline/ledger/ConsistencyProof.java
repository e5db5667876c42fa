package org.throughline.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Proves that a tree begins with an earlier one: nothing was changed or taken out in between.
public record ConsistencyProof(TreeSize first, TreeSize second, List<Sha256> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    public boolean verify(RootHash root1, RootHash root2) {
        return verify(
                first.value(),
                second.value(),
                path.stream().map(Sha256::bytes).toList(),
                root1.bytes(),
                root2.bytes());
    }

    /// RFC 9162 §2.1.4.2, which speaks of 0 < size1 < size2. Equal sizes hold with an empty path
    /// and equal roots (§2.1.4.1 gives an empty proof). The empty tree, whose root is the hash of
    /// nothing, is the beginning of every other, with an empty path. False, never an exception, for
    /// whatever is not a proof.
    public static boolean verify(
            long size1, long size2, List<byte[]> path, byte[] root1, byte[] root2) {
        if (!MerkleTree.isHash(root1) || !MerkleTree.isHash(root2)) {
            return false;
        }
        if (!MerkleTree.areHashes(path) || size1 < 0 || size1 > size2) {
            return false;
        }
        if (size1 == 0 && !Arrays.equals(root1, RootHash.EMPTY.bytes())) {
            return false;
        }
        if (size1 == size2) {
            return path.isEmpty() && Arrays.equals(root1, root2);
        }
        if (size1 == 0) {
            return path.isEmpty();
        }
        // 1. an empty consistency_path fails
        if (path.isEmpty()) {
            return false;
        }
        // 2. if first is a power of 2, prepend first_hash
        List<byte[]> whole = new ArrayList<>(path);
        if (Long.bitCount(size1) == 1) {
            whole.addFirst(root1);
        }
        return climb(size1, size2, whole, root1, root2);
    }

    /// Steps 3 to 7.
    private static boolean climb(
            long size1, long size2, List<byte[]> path, byte[] root1, byte[] root2) {
        // 3. fn is first - 1, sn is second - 1
        long fn = size1 - 1;
        long sn = size2 - 1;
        // 4. right-shift both equally until LSB(fn) is not set
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        // 5. fr and sr are the first value
        byte[] fr = path.getFirst();
        byte[] sr = fr;
        // 6. for each subsequent value c
        for (byte[] c : path.subList(1, path.size())) {
            // a. if sn is 0, fail
            if (sn == 0) {
                return false;
            }
            // b. if LSB(fn) is set, or if fn is equal to sn
            if ((fn & 1) == 1 || fn == sn) {
                fr = MerkleTree.node(c, fr);
                sr = MerkleTree.node(c, sr);
                // until LSB(fn) is set or fn is 0
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = MerkleTree.node(sr, c);
            }
            // c. right-shift both one time
            fn >>= 1;
            sn >>= 1;
        }
        // 7. fr is the first_hash, sr is the second_hash, and sn is 0
        return sn == 0 && Arrays.equals(fr, root1) && Arrays.equals(sr, root2);
    }
}
