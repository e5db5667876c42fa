package org.throughline.ledger;

import java.util.Arrays;

/// The nodes of a tree, read from its tiles. Tiles hold every eighth level; the levels in between
/// are computed.
public final class TileNodes implements TreeNodes {

    private static final int HEIGHT = 8;

    private final TreeSize size;
    private final Source source;

    /// Reads one tile: its nodes' hashes, one after the other, 32 bytes for each node of its width.
    @FunctionalInterface
    public interface Source {
        byte[] read(Tile tile);
    }

    /// Reads the tree of this size.
    ///
    /// @param size of a tree for which the source has tiles
    public TileNodes(TreeSize size, Source source) {
        this.size = size;
        this.source = source;
    }

    @Override
    public Sha256 at(int level, long index) {
        int tileLevel = level / HEIGHT;
        int above = level % HEIGHT;
        long first = index << above;
        Tile tile = Tile.of(tileLevel, first / Tile.FULL, size);
        byte[] hashes = source.read(tile);
        if (hashes.length != tile.width() * Sha256.LENGTH) {
            throw new IllegalStateException("a tile has 32 bytes for each node: " + tile.path());
        }
        return range(hashes, (int) (first % Tile.FULL), 1 << above);
    }

    private static Sha256 range(byte[] hashes, int first, int count) {
        if (count == 1) {
            int from = first * Sha256.LENGTH;
            return new Sha256(Arrays.copyOfRange(hashes, from, from + Sha256.LENGTH));
        }
        int half = count / 2;
        return MerkleTree.node(range(hashes, first, half), range(hashes, first + half, half));
    }
}
