package org.throughline.command.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.Tile;
import org.throughline.ledger.TileNodes;
import org.throughline.ledger.TreeNodes;
import org.throughline.ledger.TreeProver;
import org.throughline.ledger.TreeSize;

/// The tiles of the tree. Full ones are stored. Partial ones follow from the roots of the full ones
/// below them, and on the lowest level from the last events, whose leaves are computed anew.
final class StoredTiles implements TileNodes.Source {

    private final LedgerTables tables;
    private final StoredLeaves leaves;
    private LastLeaves last = new LastLeaves(0, List.of());

    /// The hashes of the lowest tile that is not full, as far as they were asked for.
    private record LastLeaves(long number, List<Sha256> hashes) {}

    StoredTiles(LedgerTables tables, StoredLeaves leaves) {
        this.tables = tables;
        this.leaves = leaves;
    }

    /// The nodes of the tree of a size that has a checkpoint.
    TreeNodes nodes(TreeSize size) {
        return new TileNodes(size, this);
    }

    TreeProver prover(TreeSize size) {
        return new TreeProver(nodes(size));
    }

    /// @throws LedgerCorrupted if it is not there
    @Override
    public byte[] read(Tile tile) {
        return joined(hashes(tile));
    }

    List<Sha256> hashes(Tile tile) {
        List<Sha256> hashes =
                tables.hashes(tile.level(), tile.number())
                        .map(StoredTiles::split)
                        .orElseGet(() -> partial(tile));
        if (hashes.size() < tile.width()) {
            throw new LedgerCorrupted("the tile " + tile.path() + " is not there");
        }
        return hashes.subList(0, tile.width());
    }

    private List<Sha256> partial(Tile tile) {
        if (tile.level() == 0) {
            return lastLeaves(tile);
        }
        long first = tile.number() * Tile.FULL;
        return tables.roots(tile.level() - 1, first, tile.width()).stream()
                .map(Sha256::new)
                .toList();
    }

    private List<Sha256> lastLeaves(Tile tile) {
        LastLeaves known = known();
        List<Sha256> hashes = new ArrayList<>();
        if (known.number() == tile.number()) {
            hashes.addAll(known.hashes());
        }
        if (hashes.size() < tile.width()) {
            long after = tile.number() * Tile.FULL + hashes.size();
            leaves.after(after, tile.width() - hashes.size()).stream()
                    .map(stored -> LeafHash.of(stored.leaf()).value())
                    .forEach(hashes::add);
            keep(new LastLeaves(tile.number(), List.copyOf(hashes)));
        }
        return hashes;
    }

    private synchronized LastLeaves known() {
        return last;
    }

    private synchronized void keep(LastLeaves found) {
        last = found;
    }

    static List<Sha256> split(byte[] bytes) {
        List<Sha256> hashes = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += Sha256.LENGTH) {
            hashes.add(new Sha256(Arrays.copyOfRange(bytes, from, from + Sha256.LENGTH)));
        }
        return hashes;
    }

    static byte[] joined(List<Sha256> hashes) {
        byte[] bytes = new byte[hashes.size() * Sha256.LENGTH];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i).bytes(), 0, bytes, i * Sha256.LENGTH, Sha256.LENGTH);
        }
        return bytes;
    }
}
