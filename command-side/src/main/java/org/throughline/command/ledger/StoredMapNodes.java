package org.throughline.command.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.ledger.MapNode;
import org.throughline.ledger.MapNodes;
import org.throughline.ledger.Sha256;

/// The nodes of the stream map: those of stored roots, and those that are new since the last
/// checkpoint. Nothing is forgotten, so every root can be proved. For one thread.
final class StoredMapNodes implements MapNodes {

    private static final int CACHED = 1 << 16;

    private final LedgerTables tables;
    private final Map<Sha256, MapNode> added = new LinkedHashMap<>();
    private final Map<Sha256, MapNode> cache =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Sha256, MapNode> eldest) {
                    return size() > CACHED;
                }
            };

    StoredMapNodes(LedgerTables tables) {
        this.tables = tables;
    }

    @Override
    public MapNode get(Sha256 hash) {
        MapNode fresh = added.get(hash);
        return fresh == null ? cache.computeIfAbsent(hash, this::load) : fresh;
    }

    private MapNode load(Sha256 hash) {
        return checked(hash, tables.mapNode(hash).orElseThrow(() -> wrong(hash, "is gone")));
    }

    /// The node that these bytes are.
    ///
    /// @throws LedgerCorrupted if it is none, or another than its hash says
    static MapNode checked(Sha256 hash, byte[] bytes) {
        MapNode node;
        try {
            node = MapNode.parse(bytes);
        } catch (IllegalArgumentException _) {
            throw wrong(hash, "is no node");
        }
        if (!node.hash().equals(hash)) {
            throw wrong(hash, "is another one");
        }
        return node;
    }

    private static LedgerCorrupted wrong(Sha256 hash, String how) {
        return new LedgerCorrupted("the node " + hash.hex() + " of the stream map " + how);
    }

    @Override
    public void put(Sha256 hash, MapNode node) {
        added.put(hash, node);
    }

    @Override
    public void replaced(Sha256 hash) {
        // one that is stored stays: an older checkpoint reaches it
        added.remove(hash);
    }

    /// What is to be stored with the next checkpoint.
    Map<Sha256, MapNode> added() {
        return added;
    }

    /// It is.
    void stored() {
        cache.putAll(added);
        added.clear();
    }
}
