package org.throughline.command.ledger;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.throughline.command.ledger.MapGrowth.Place;
import org.throughline.command.ledger.MapGrowth.Placed;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.LogState;
import org.throughline.ledger.MapNode;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;

/// That every node that the newest root reaches is there, and every node is the one that its hash
/// says.
final class MapCheck {

    private static final int LOT = 1_000;

    private final LedgerTables tables;
    private final Told told;

    MapCheck(LedgerTables tables, Told told) {
        this.tables = tables;
        this.told = told;
    }

    /// @throws LedgerCorrupted if the newest root does not reach one
    void run() {
        stored();
        new GrowthCheck(tables, told).run();
        reached();
    }

    private void stored() {
        Sha256 last = MapNode.NOTHING;
        while (true) {
            List<byte[]> lot = tables.map().byHash(last, LOT);
            if (lot.isEmpty()) {
                return;
            }
            for (byte[] row : lot) {
                last = new Sha256(Arrays.copyOf(row, Sha256.LENGTH));
                check(last, Arrays.copyOfRange(row, Sha256.LENGTH, row.length));
            }
        }
    }

    private void check(Sha256 hash, byte[] node) {
        try {
            StoredMapNodes.checked(hash, () -> Placed.alone(MapNode.parse(node)));
        } catch (LedgerCorrupted corrupted) {
            told.add("map", corrupted.where());
        }
    }

    private void reached() {
        Optional<Checkpoint> newest = tables.newest().map(SignedNote::text).map(Checkpoint::parse);
        Optional<LogState> state = newest.flatMap(Checkpoint::state);
        if (state.isEmpty()) {
            return;
        }
        Deque<At> open = new ArrayDeque<>();
        open.add(new At(state.get().map().value(), new Place(newest.get().size().value(), 0)));
        while (!open.isEmpty()) {
            At at = open.removeLast();
            if (at.hash().equals(MapNode.NOTHING)) {
                continue;
            }
            Placed read = tables.map().node(at.hash(), at.place());
            if (read.node() instanceof MapNode.Fork(Sha256 zero, Sha256 one)) {
                open.add(new At(zero, read.zero()));
                open.add(new At(one, read.one()));
            }
        }
    }

    private record At(Sha256 hash, Place place) {}
}
