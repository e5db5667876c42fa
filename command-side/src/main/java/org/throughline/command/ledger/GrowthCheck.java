package org.throughline.command.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.command.ledger.MapGrowth.Place;
import org.throughline.command.ledger.MapGrowth.Placed;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.LogState;
import org.throughline.ledger.MapNode;
import org.throughline.ledger.MapRoot;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;

/// That what came to the stream map with each checkpoint is what its root says, and that no
/// checkpoint is gone from among the others: each row names the one before it.
final class GrowthCheck {

    private static final int LOT = 20;
    private static final int REMEMBERED = 200_000;

    private final LedgerTables tables;
    private final Told told;
    private final Map<Place, Sha256> known =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Place, Sha256> eldest) {
                    return size() > REMEMBERED;
                }
            };

    GrowthCheck(LedgerTables tables, Told told) {
        this.tables = tables;
        this.told = told;
    }

    void run() {
        long last = 0;
        boolean first = true;
        while (true) {
            List<MapTables.Row> lot = tables.map().after(last, LOT);
            if (lot.isEmpty()) {
                return;
            }
            for (MapTables.Row row : lot) {
                before(row, first ? row.before() : last);
                check(row);
                last = row.size();
                first = false;
            }
        }
    }

    private void before(MapTables.Row row, long last) {
        long before = row.before();
        if (before > 0 && tables.checkpoint(before).isEmpty()) {
            gone(before);
        } else if (before > last) {
            told.add("map", "what came with the checkpoint of " + before + " events is gone");
        } else if (before < last) {
            told.add(what(row), "names another checkpoint before it");
        }
    }

    private void gone(long size) {
        told.add("checkpoint of " + size + " events", "is gone");
    }

    private static String what(MapTables.Row row) {
        return "map of " + row.size() + " events";
    }

    private void check(MapTables.Row row) {
        Map<Integer, Placed> nodes = new HashMap<>();
        int at = 0;
        try {
            while (at < row.nodes().length) {
                int end = Math.min(row.nodes().length, at + MapGrowth.LONGEST);
                Placed node = MapGrowth.first(Arrays.copyOfRange(row.nodes(), at, end));
                nodes.put(at, node);
                known.put(new Place(row.size(), at), node.node().hash());
                at += MapGrowth.length(node.node());
            }
        } catch (IllegalArgumentException _) {
            told.add(what(row), "has no node at byte " + at);
            return;
        }
        root(row);
        nodes.values().forEach(this::below);
    }

    private void root(MapTables.Row row) {
        Optional<SignedNote> note = tables.checkpoint(row.size());
        if (note.isEmpty()) {
            gone(row.size());
            return;
        }
        Optional<Sha256> signed =
                Checkpoint.parse(note.get().text()).state().map(LogState::map).map(MapRoot::value);
        if (!signed.equals(Optional.ofNullable(known.get(new Place(row.size(), 0))))) {
            told.add(what(row), "has another root than was signed");
        }
    }

    private void below(Placed placed) {
        if (placed.node() instanceof MapNode.Fork(Sha256 zero, Sha256 one)) {
            check(zero, placed.zero());
            check(one, placed.one());
        }
    }

    private void check(Sha256 hash, Place place) {
        if (hash.equals(MapNode.NOTHING) && !place.equals(Place.BY_HASH)) {
            told.add("map", "a place is named for no node");
        }
        if (hash.equals(MapNode.NOTHING) || hash.equals(known.get(place))) {
            return;
        }
        try {
            tables.map().node(hash, place);
        } catch (LedgerCorrupted corrupted) {
            told.add("map", corrupted.where());
        }
    }
}
