package org.throughline.acceptance.second;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/// A map proof as the page has it.
///
/// @param tag of the stream at the place; the asked one itself if the kind was 1
/// @param count 0 if nothing is at the place
record SecondMap(List<byte[]> siblings, byte[] tag, long count, byte[] root) {

    static SecondMap read(Cursor in, byte[] tag) {
        List<byte[]> siblings = in.hashes(in.number(2), 256);
        int kind = (int) in.number(1);
        Wrong.unless(kind <= 2, "no such kind of map proof");
        byte[] at = kind == 2 ? in.take(32) : tag;
        Wrong.unless(kind != 2 || !Arrays.equals(at, tag), "the stream itself as another");
        long count = kind == 0 ? 0 : in.number(8);
        Wrong.unless(kind == 0 || count > 0, "a stream without events");
        return new SecondMap(siblings, at, count, kind == 0 ? Hashes.ZERO : in.take(32));
    }

    /// How many events the asked stream has by this.
    long events(byte[] asked) {
        return Arrays.equals(tag, asked) ? count : 0;
    }

    boolean leadsTo(byte[] mapRoot, byte[] asked) {
        int n = siblings.size();
        BigInteger path = new BigInteger(1, asked);
        boolean shares =
                path.shiftRight(256 - n).equals(new BigInteger(1, tag).shiftRight(256 - n));
        if (!shares || (n > 0 && Arrays.equals(siblings.getFirst(), Hashes.ZERO))) {
            return false;
        }
        byte[] node =
                count == 0
                        ? Hashes.ZERO
                        : Hashes.sha256(Hashes.u8(2), tag, Hashes.u64(count), root);
        for (int i = 0; i < n; i++) {
            // bit number n - 1 - i from the highest
            boolean one = path.testBit(256 - n + i);
            node =
                    one
                            ? Hashes.sha256(Hashes.u8(3), siblings.get(i), node)
                            : Hashes.sha256(Hashes.u8(3), node, siblings.get(i));
        }
        return Arrays.equals(node, mapRoot);
    }
}
