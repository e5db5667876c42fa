package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/// Two checkpoints of one size that say different things, in one strict file. If one key signed
/// both, its owner told two stories, and the file alone proves it.
///
/// @param one the note whose bytes come first in order
public record Accusation(SignedNote one, SignedNote other) {

    private static final byte[] DOMAIN = "throughline/accusation".getBytes(US_ASCII);
    private static final int VERSION = 1;

    public Accusation {
        if (Arrays.compareUnsigned(one.bytes(), other.bytes()) >= 0) {
            throw new IllegalArgumentException("the notes stand in the order of their bytes");
        }
    }

    /// The accusation that these two make, whichever comes first.
    public static Accusation of(SignedNote a, SignedNote b) {
        boolean ordered = Arrays.compareUnsigned(a.bytes(), b.bytes()) < 0;
        return ordered ? new Accusation(a, b) : new Accusation(b, a);
    }

    /// Whether a file begins like an accusation.
    public static boolean isOne(byte[] bytes) {
        return Bytes.begins(bytes, DOMAIN);
    }

    /// Reads an accusation.
    ///
    /// @throws MalformedBytes naming the first wrong byte
    public static Accusation parse(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, "accusation v1");
        in.exactly(DOMAIN, "domain");
        in.exactly(new byte[] {VERSION}, "version");
        SignedNote one = note(in);
        int here = in.offset();
        SignedNote other = note(in);
        in.end();
        if (Arrays.compareUnsigned(one.bytes(), other.bytes()) >= 0) {
            throw new MalformedBytes(here, "the notes stand in the order of their bytes");
        }
        return new Accusation(one, other);
    }

    private static SignedNote note(ByteReader in) {
        return in.field("checkpoint", r -> SignedNote.parse(r.longPrefixed("checkpoint")));
    }

    public byte[] bytes() {
        ByteWriter out = new ByteWriter().raw(DOMAIN).u8(VERSION);
        return out.longPrefixed(one.bytes()).longPrefixed(other.bytes()).toByteArray();
    }
}
