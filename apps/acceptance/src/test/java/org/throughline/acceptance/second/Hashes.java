package org.throughline.acceptance.second;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The hashes of the page: trees, map, stream tags.
final class Hashes {

    static final byte[] ZERO = new byte[32];

    private Hashes() {}

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    static byte[] sha256(byte[]... pieces) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(join(pieces));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] u8(int value) {
        return new byte[] {(byte) value};
    }

    static byte[] u64(long value) {
        return ByteBuffer.allocate(8).putLong(value).array();
    }

    static byte[] str(byte[] bytes) {
        return join(ByteBuffer.allocate(2).putShort((short) bytes.length).array(), bytes);
    }

    static byte[] str(String text) {
        return str(text.getBytes(UTF_8));
    }

    static byte[] tag(String origin, String stream) {
        return sha256(str("stream"), str(origin), str(stream));
    }

    private static int below(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    static byte[] root(List<byte[]> leaves) {
        int n = leaves.size();
        if (n < 2) {
            return n == 0 ? sha256() : leaves.getFirst();
        }
        int k = below(n);
        return sha256(u8(1), root(leaves.subList(0, k)), root(leaves.subList(k, n)));
    }

    /// The root that an inclusion path gives, from the top down.
    static Optional<byte[]> included(byte[] leaf, long index, long size, List<byte[]> path) {
        if (size == 1) {
            return path.isEmpty() ? Optional.of(leaf) : Optional.empty();
        }
        if (path.isEmpty()) {
            return Optional.empty();
        }
        long k = Long.highestOneBit(size - 1);
        byte[] top = path.getLast();
        List<byte[]> rest = path.subList(0, path.size() - 1);
        return index < k
                ? included(leaf, index, k, rest).map(left -> sha256(u8(1), left, top))
                : included(leaf, index - k, size - k, rest).map(right -> sha256(u8(1), top, right));
    }

    /// Both roots that a consistency path gives.
    static boolean consistent(long m, byte[] first, long n, byte[] second, List<byte[]> path) {
        if (m == 0) {
            return path.isEmpty() && Arrays.equals(first, sha256());
        }
        return roots(m, n, first, path, true)
                .filter(both -> Arrays.equals(both.getFirst(), first))
                .filter(both -> Arrays.equals(both.getLast(), second))
                .isPresent();
    }

    private static Optional<List<byte[]>> roots(
            long m, long n, byte[] first, List<byte[]> path, boolean whole) {
        if (m == n) {
            boolean fits = path.size() == (whole ? 0 : 1);
            byte[] known = whole || !fits ? first : path.getFirst();
            return fits ? Optional.of(List.of(known, known)) : Optional.empty();
        }
        if (path.isEmpty()) {
            return Optional.empty();
        }
        long k = Long.highestOneBit(n - 1);
        byte[] top = path.getLast();
        List<byte[]> rest = path.subList(0, path.size() - 1);
        if (m <= k) {
            return roots(m, k, first, rest, whole)
                    .map(left -> List.of(left.getFirst(), sha256(u8(1), left.getLast(), top)));
        }
        return roots(m - k, n - k, first, rest, false)
                .map(
                        right ->
                                List.of(
                                        sha256(u8(1), top, right.getFirst()),
                                        sha256(u8(1), top, right.getLast())));
    }
}
