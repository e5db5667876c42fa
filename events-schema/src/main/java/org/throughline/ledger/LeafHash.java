package org.throughline.ledger;

/// The hash of a leaf in the Merkle tree: SHA-256(0x00 ‖ leaf bytes), RFC 9162 §2.1.1.
public record LeafHash(Sha256 value) {

    private static final byte[] LEAF = {0x00};

    public static LeafHash of(Leaf leaf) {
        return ofBytes(leaf.bytes());
    }

    /// The hash of leaf bytes that may come from elsewhere; their form is not checked.
    public static LeafHash ofBytes(byte[] leaf) {
        return new LeafHash(Sha256.of(LEAF, leaf));
    }

    public String hex() {
        return value.hex();
    }

    @Override
    public String toString() {
        return hex();
    }
}
