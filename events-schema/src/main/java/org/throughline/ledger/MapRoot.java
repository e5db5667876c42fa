package org.throughline.ledger;

/// The root of the stream map: stands for the state of every stream at one checkpoint.
public record MapRoot(Sha256 value) {

    /// The root of a map without streams: 32 zero bytes.
    public static final MapRoot EMPTY = new MapRoot(MapNode.NOTHING);

    public String hex() {
        return value.hex();
    }

    @Override
    public String toString() {
        return hex();
    }
}
