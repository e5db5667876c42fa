package org.throughline.command.ledger;

import java.util.List;
import org.throughline.ledger.Frontier;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.Tile;

/// That each full tile is there, once, with the root above it, and hangs together with those below
/// it. The leaves of the lowest ones are compared with the events elsewhere.
final class TilesCheck {

    private static final int LEVELS = 8;
    private static final int MOST_TOLD = 10;

    private final LedgerTables tables;
    private final Told told;

    TilesCheck(LedgerTables tables, Told told) {
        this.tables = tables;
        this.told = told;
    }

    /// @param size how many leaves could be read
    void run(long size) {
        long signed = Math.min(size, tables.sizes(1).stream().findFirst().orElse(0L));
        for (int level = 0; level < LEVELS; level++) {
            long tiles = level == LEVELS - 1 ? 0 : signed >> (8 * (level + 1));
            for (long number = 0; number < tiles; number++) {
                check(new Tile(level, number, Tile.FULL));
            }
            if (size >= signed) {
                surplus(level, tiles);
            }
        }
    }

    private void surplus(int level, long tiles) {
        for (long number : tables.tilesFrom(level, tiles, MOST_TOLD)) {
            told.add(new Tile(level, number, Tile.FULL).path(), "is more than the tree has");
        }
    }

    private void check(Tile tile) {
        List<byte[]> root = tables.roots(tile.level(), tile.number(), 1);
        List<Sha256> hashes =
                tables.hashes(tile.level(), tile.number())
                        .map(StoredTiles::split)
                        .orElse(List.of());
        if (hashes.isEmpty() || root.isEmpty()) {
            told.add(tile.path(), "is not there");
            return;
        }
        Frontier above = Frontier.empty();
        hashes.forEach(hash -> above.append(new LeafHash(hash)));
        if (!above.root().value().equals(new Sha256(root.getFirst()))) {
            told.add(tile.path(), "has another root than its hashes give");
        }
        if (tile.level() > 0 && !hashes.equals(below(tile))) {
            told.add(tile.path(), "has other hashes than the tiles below it");
        }
    }

    private List<Sha256> below(Tile tile) {
        return tables.roots(tile.level() - 1, tile.number() * Tile.FULL, Tile.FULL).stream()
                .map(Sha256::new)
                .toList();
    }
}
