package org.throughline.command.ledger;

import java.util.ArrayList;
import java.util.List;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.Tile;
import org.throughline.ledger.TreeNodes;
import org.throughline.ledger.TreeSize;

/// Collects the nodes of a growing tree into tiles and hands out those that are full. For one
/// thread.
final class GrowingTiles implements TreeNodes.Sink {

    private static final int HEIGHT = 8;
    private static final int LEVELS = 8;

    private final List<List<Sha256>> partial = new ArrayList<>();
    private final List<LedgerTables.NewTile> full = new ArrayList<>();

    /// Goes on where the stored tiles end.
    GrowingTiles(TreeSize size, StoredTiles tiles) {
        for (int level = 0; level < LEVELS; level++) {
            long nodes = size.value() >> (HEIGHT * level);
            int width = (int) (nodes % Tile.FULL);
            partial.add(
                    width == 0
                            ? new ArrayList<>()
                            : new ArrayList<>(
                                    tiles.hashes(new Tile(level, nodes / Tile.FULL, width))));
        }
    }

    /// The node above all of a tile comes right after the tile's last one.
    @Override
    public void put(int level, long index, Sha256 node) {
        if (level % HEIGHT != 0) {
            return;
        }
        if (level > 0) {
            long number = index;
            int below = level / HEIGHT - 1;
            List<Sha256> hashes = partial.get(below);
            full.add(
                    new LedgerTables.NewTile(
                            new Tile(below, number, Tile.FULL), node, StoredTiles.joined(hashes)));
            partial.set(below, new ArrayList<>());
        }
        partial.get(level / HEIGHT).add(node);
    }

    /// What is to be stored with the next checkpoint.
    List<LedgerTables.NewTile> full() {
        return full;
    }

    /// It is.
    void stored() {
        full.clear();
    }
}
