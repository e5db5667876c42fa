package org.throughline.ledger;

import java.math.BigInteger;
import java.util.Set;

/// The one rule for Ed25519 public keys: the bytes are the only form of a point (RFC 8032 §5.1.3
/// with y below p), and the point is not one of the eight of low order, for which signatures verify
/// that nobody made.
final class Ed25519Key {

    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger D =
            BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(P)).mod(P);
    private static final BigInteger EIGHT =
            new BigInteger(
                    "2707385501144840649318225287225658788936804267575313519463743609750303402022");

    /// The y of the points of order 1, 2, 4 and 8; each x that goes with one of them is of low
    /// order too.
    private static final Set<BigInteger> LOW =
            Set.of(
                    BigInteger.ONE,
                    P.subtract(BigInteger.ONE),
                    BigInteger.ZERO,
                    EIGHT,
                    P.subtract(EIGHT));

    private Ed25519Key() {}

    static void check(byte[] key) {
        BigInteger y = y(key);
        if (y.compareTo(P) >= 0) {
            throw new IllegalArgumentException("the key is not in its canonical form");
        }
        if (LOW.contains(y)) {
            throw new IllegalArgumentException("the key is of low order");
        }
        if (!isOnCurve(y)) {
            throw new IllegalArgumentException("the key is no point of the curve");
        }
    }

    /// Little-endian, without the sign of x in the highest bit.
    private static BigInteger y(byte[] key) {
        byte[] big = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            big[i] = key[key.length - 1 - i];
        }
        big[0] &= 0x7f;
        return new BigInteger(1, big);
    }

    /// Whether x² = (y² - 1) / (d y² + 1) has a solution (Euler's criterion).
    private static boolean isOnCurve(BigInteger y) {
        BigInteger yy = y.multiply(y).mod(P);
        BigInteger below = D.multiply(yy).add(BigInteger.ONE).mod(P);
        BigInteger xx = yy.subtract(BigInteger.ONE).multiply(below.modInverse(P)).mod(P);
        return xx.modPow(P.shiftRight(1), P).equals(BigInteger.ONE);
    }
}
