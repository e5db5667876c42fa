package org.throughline.ledger;

/// Bytes that are not in the one form they may have; says which byte is the first wrong one.
public final class MalformedBytes extends IllegalArgumentException {

    private final int offset;
    private final String what;

    MalformedBytes(int offset, String what) {
        super("byte " + offset + ": " + what);
        this.offset = offset;
        this.what = what;
    }

    /// For checks of other packages.
    public static MalformedBytes at(int offset, String what) {
        return new MalformedBytes(offset, what);
    }

    /// Offset from 0 of the field or byte that is wrong.
    public int offset() {
        return offset;
    }

    /// What is wrong there, without the offset.
    public String what() {
        return what;
    }
}
