package org.throughline.command.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.throughline.command.ledger.MapGrowth.Place;
import org.throughline.command.ledger.MapGrowth.Placed;
import org.throughline.ledger.MapNode;
import org.throughline.ledger.MapNodes;
import org.throughline.ledger.MapRoot;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.TreeSize;

/// The stored nodes of the stream map of a checkpoint, for proofs. A node is found by its place,
/// which the node above it tells: one asks for nodes from the root on. For one thread.
final class StoredMapNodes implements MapNodes {

    private final MapTables tables;
    private final Map<Sha256, Place> places = new HashMap<>();

    /// @param size of the checkpoint whose map has this root
    StoredMapNodes(MapTables tables, MapRoot root, TreeSize size) {
        this.tables = tables;
        places.put(root.value(), new Place(size.value(), 0));
    }

    @Override
    public MapNode get(Sha256 hash) {
        Placed stored = tables.node(hash, places.getOrDefault(hash, Place.BY_HASH));
        if (stored.node() instanceof MapNode.Fork(Sha256 zero, Sha256 one)) {
            places.put(zero, stored.zero());
            places.put(one, stored.one());
        }
        return stored.node();
    }

    @Override
    public void put(Sha256 hash, MapNode node) {
        throw new UnsupportedOperationException("what is stored stays as it is");
    }

    @Override
    public void replaced(Sha256 hash) {
        throw new UnsupportedOperationException("what is stored stays as it is");
    }

    /// The node that was read.
    ///
    /// @throws LedgerCorrupted if it is none, or another than its hash says
    static Placed checked(Sha256 hash, Supplier<Placed> reading) {
        Placed read;
        try {
            read = reading.get();
        } catch (IllegalArgumentException _) {
            throw wrong(hash, "is no node");
        }
        if (!read.node().hash().equals(hash)) {
            throw wrong(hash, "is another one");
        }
        return read;
    }

    static LedgerCorrupted wrong(Sha256 hash, String how) {
        return new LedgerCorrupted("the node " + hash.hex() + " of the stream map " + how);
    }
}
