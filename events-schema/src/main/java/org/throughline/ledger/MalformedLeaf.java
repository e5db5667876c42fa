package org.throughline.ledger;

/// Bytes that are not a leaf v1; says which byte is the first wrong one.
public final class MalformedLeaf extends IllegalArgumentException {

    private final int offset;

    MalformedLeaf(int offset, String what) {
        super("byte " + offset + ": " + what);
        this.offset = offset;
    }

    /// Offset from 0 of the field or byte that is wrong.
    public int offset() {
        return offset;
    }
}
