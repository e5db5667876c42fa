package org.throughline.ledger;

/// The root of a Merkle tree over leaves, RFC 9162 §2.1.1.
public record RootHash(Sha256 value) {

    /// The root of the tree without leaves: the hash of nothing.
    public static final RootHash EMPTY = new RootHash(Sha256.of());

    public static RootHash of(byte[] bytes) {
        return new RootHash(new Sha256(bytes));
    }

    public byte[] bytes() {
        return value.bytes();
    }

    public String hex() {
        return value.hex();
    }

    @Override
    public String toString() {
        return hex();
    }
}
