package org.throughline.command.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.Frontier;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.LogState;
import org.throughline.ledger.Origin;
import org.throughline.ledger.RootHash;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.TreeNodes;
import org.throughline.ledger.TreeSize;
import org.throughline.schema.cases.StreamId;

/// The tree and the stream map as far as they are made. What they are follows from the events
/// alone. After any exception one is worth nothing and another one is begun. For one thread.
final class Integration {

    private final Origin origin;
    private final LedgerTables tables;
    private final Frontier tree;
    private final GrowingTiles tiles;
    private final GrowingMap map;
    private final StreamTrees streams;
    private final Map<StreamTag, Frontier> changed = new LinkedHashMap<>();
    private Instant time;
    private boolean system;

    private Integration(Origin origin, LedgerTables tables, StoredLeaves leaves, Checkpoint from) {
        this.origin = origin;
        this.tables = tables;
        this.streams = new StreamTrees(leaves);
        StoredTiles stored = new StoredTiles(tables, leaves);
        this.tree = frontier(from.size(), stored.nodes(from.size()));
        if (!from.root().equals(tree.root())) {
            throw new LedgerCorrupted(
                    "the checkpoint of "
                            + from.size()
                            + " events does not follow from what is stored");
        }
        this.tiles = new GrowingTiles(from.size(), stored);
        LogState state =
                from.state().orElseThrow(() -> new LedgerCorrupted("a checkpoint has no map"));
        this.map = new GrowingMap(tables.map()::node, state.map(), from.size());
        this.time = state.time();
    }

    /// Goes on behind the newest stored checkpoint, whose root must follow from what is stored.
    ///
    /// @throws LedgerCorrupted if it does not
    static Integration behindNewest(Origin origin, LedgerTables tables, StoredLeaves leaves) {
        Optional<Checkpoint> newest = tables.newest().map(SignedNote::text).map(Checkpoint::parse);
        return new Integration(origin, tables, leaves, newest.orElseGet(() -> nothing(origin)));
    }

    /// Begins with the first event.
    static Integration anew(Origin origin, LedgerTables tables, StoredLeaves leaves) {
        return new Integration(origin, tables, leaves, nothing(origin));
    }

    private static Checkpoint nothing(Origin origin) {
        return Checkpoint.of(origin, TreeSize.of(0), RootHash.EMPTY, LogState.OF_NOTHING);
    }

    private static Frontier frontier(TreeSize size, TreeNodes nodes) {
        List<Sha256> subtrees = new ArrayList<>();
        long begin = 0;
        for (int level = Long.SIZE - 1; level >= 0; level--) {
            long leaves = 1L << level;
            if ((size.value() & leaves) != 0) {
                subtrees.add(nodes.at(level, begin >> level));
                begin += leaves;
            }
        }
        return Frontier.of(size, subtrees);
    }

    /// How many events are in the tree.
    long size() {
        return tree.size().value();
    }

    /// Takes the next event.
    ///
    /// @throws LedgerCorrupted if it cannot follow those before it
    void add(StoredLeaves.Stored next) {
        Leaf leaf = next.leaf();
        String at = "the event at position " + leaf.position();
        require(leaf.position().value() == size() + 1, at + " does not follow the last one");
        require(leaf.ledgerTime().isAfter(time), at + " is not later than the last one");
        Frontier stream = changed.get(leaf.stream());
        if (stream == null) {
            stream = streams.of(next.stream(), leaf.stream(), map);
            changed.put(leaf.stream(), stream);
        }
        require(leaf.seq() == stream.size().value(), at + " has another number in its stream");
        system |= next.stream().equals(StreamId.SYSTEM);
        LeafHash hash = LeafHash.of(leaf);
        stream.append(hash);
        tree.append(hash, tiles);
        time = leaf.ledgerTime();
    }

    /// Whether the log said something of itself since this was asked last: its keys may be others.
    boolean saysMoreOfTheLog() {
        boolean more = system;
        system = false;
        return more;
    }

    /// The checkpoint of the events so far.
    Checkpoint checkpoint() {
        if (!changed.isEmpty()) {
            List<StreamState> states = new ArrayList<>();
            changed.forEach((tag, events) -> states.add(StreamState.of(tag, events)));
            map.take(states);
            changed.clear();
        }
        return Checkpoint.of(origin, tree.size(), tree.root(), new LogState(map.root(), time));
    }

    /// Stores the checkpoint and what it rests on. If another node was first, it said the same, or
    /// one of the two is wrong.
    ///
    /// @throws LedgerCorrupted if the other one said something else
    void store(SignedNote note) {
        if (tables.add(tiles.full(), map.grown(size()), size(), note)) {
            tiles.stored();
            map.stored(size());
        } else if (tables.checkpoint(size())
                .filter(n -> !n.text().equals(note.text()))
                .isPresent()) {
            throw new LedgerCorrupted(
                    "another checkpoint of " + size() + " events is stored than follows from them");
        }
    }

    /// Stores what checkpoints that are stored already rest on.
    void storeMade() {
        tables.addMade(tiles.full(), map.grown(size()), size());
        tiles.stored();
        map.stored(size());
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new LedgerCorrupted(what);
        }
    }
}
