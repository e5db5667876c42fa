package org.throughline.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The Merkle tree written a second time, straight from the definitions of RFC 9162 §2.1: slow,
/// recursive, and sharing nothing with the first.
final class NaiveTree {

    private NaiveTree() {}

    static byte[] sha256(byte[]... pieces) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] piece : pieces) {
                digest.update(piece);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] leaf(byte[] entry) {
        return sha256(new byte[] {0}, entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    /// MTH over leaf hashes.
    static byte[] root(List<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return sha256();
        }
        if (hashes.size() == 1) {
            return hashes.getFirst();
        }
        int k = k(hashes.size());
        return node(root(hashes.subList(0, k)), root(hashes.subList(k, hashes.size())));
    }

    private static int k(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    static List<byte[]> path(int m, List<byte[]> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = k(d.size());
        List<byte[]> left = d.subList(0, k);
        List<byte[]> right = d.subList(k, d.size());
        return m < k ? plus(path(m, left), root(right)) : plus(path(m - k, right), root(left));
    }

    static List<byte[]> proof(int m, List<byte[]> d) {
        return subproof(m, d, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> d, boolean b) {
        if (m == d.size()) {
            return b ? List.of() : List.of(root(d));
        }
        int k = k(d.size());
        List<byte[]> left = d.subList(0, k);
        List<byte[]> right = d.subList(k, d.size());
        return m <= k
                ? plus(subproof(m, left, b), root(right))
                : plus(subproof(m - k, right, false), root(left));
    }

    private static List<byte[]> plus(List<byte[]> path, byte[] last) {
        List<byte[]> more = new ArrayList<>(path);
        more.add(last);
        return more;
    }

    /// The root that an inclusion path leads to, walked down from the top; nothing if the path has
    /// another length than the place in the tree asks for.
    static Optional<byte[]> climbed(byte[] leaf, long m, long n, List<byte[]> path) {
        if (n == 1) {
            return path.isEmpty() ? Optional.of(leaf) : Optional.empty();
        }
        if (path.isEmpty()) {
            return Optional.empty();
        }
        long k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        byte[] top = path.getLast();
        List<byte[]> rest = path.subList(0, path.size() - 1);
        return m < k
                ? climbed(leaf, m, k, rest).map(below -> node(below, top))
                : climbed(leaf, m - k, n - k, rest).map(below -> node(top, below));
    }

    /// Whether a path proves a consistency, by rebuilding both roots from the top down.
    static boolean consistent(long m, long n, List<byte[]> path, byte[] root1, byte[] root2) {
        if (m > n || m < 0) {
            return false;
        }
        if (m == 0 && !Arrays.equals(root1, sha256())) {
            return false;
        }
        if (m == n) {
            return path.isEmpty() && Arrays.equals(root1, root2);
        }
        if (m == 0) {
            return path.isEmpty();
        }
        return roots(m, n, path, true, root1)
                .filter(both -> Arrays.equals(both[0], root1) && Arrays.equals(both[1], root2))
                .isPresent();
    }

    private static Optional<byte[][]> roots(
            long m, long n, List<byte[]> path, boolean b, byte[] root1) {
        if (m == n && b) {
            return path.isEmpty() ? both(root1, root1) : Optional.empty();
        }
        if (path.isEmpty() || (m == n && path.size() > 1)) {
            return Optional.empty();
        }
        byte[] top = path.getLast();
        if (m == n) {
            return both(top, top);
        }
        long k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        List<byte[]> rest = path.subList(0, path.size() - 1);
        return m <= k
                ? roots(m, k, rest, b, root1).flatMap(left -> both(left[0], node(left[1], top)))
                : roots(m - k, n - k, rest, false, root1)
                        .flatMap(right -> both(node(top, right[0]), node(top, right[1])));
    }

    private static Optional<byte[][]> both(byte[] one, byte[] two) {
        return Optional.of(new byte[][] {one, two});
    }
}
