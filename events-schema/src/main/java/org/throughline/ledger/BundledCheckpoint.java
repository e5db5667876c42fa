package org.throughline.ledger;

import java.util.List;

/// A checkpoint in a bundle with what it says of the stream.
///
/// @param stream what its map says of the stream
/// @param fromLast consistency with the checkpoint before it in the bundle; empty for the first
public record BundledCheckpoint(SignedNote note, MapProof stream, List<Sha256> fromLast) {

    private static final int LONGEST_PATH = 128;

    public BundledCheckpoint {
        fromLast = List.copyOf(fromLast);
        if (fromLast.size() > LONGEST_PATH) {
            throw new IllegalArgumentException("a consistency proof has at most 128 hashes");
        }
    }

    void write(ByteWriter out, StreamTag tag) {
        out.longPrefixed(note.bytes());
        stream.write(out, tag);
        out.u8(fromLast.size()).hashes(fromLast);
    }

    static BundledCheckpoint read(ByteReader in, StreamTag tag) {
        int here = in.offset() + Integer.BYTES;
        byte[] note = in.longPrefixed("checkpoint");
        SignedNote parsed;
        try {
            parsed = SignedNote.parse(note);
        } catch (MalformedBytes e) {
            throw new MalformedBytes(here + e.offset(), "in a checkpoint: " + e.what());
        }
        MapProof stream = MapProof.read(in, tag);
        List<Sha256> path =
                in.field(
                        "consistency proof",
                        r -> r.hashes(atMost(r.u8("number of hashes")), "consistency proof"));
        return new BundledCheckpoint(parsed, stream, path);
    }

    private static int atMost(int length) {
        if (length > LONGEST_PATH) {
            throw new IllegalArgumentException("a consistency proof has at most 128 hashes");
        }
        return length;
    }
}
