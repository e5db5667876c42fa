package org.throughline.command.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.LogState;
import org.throughline.ledger.MapNode;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;

/// That every node that the newest root reaches is there and is the one that its hash says.
final class MapCheck {

    private final LedgerTables tables;

    MapCheck(LedgerTables tables) {
        this.tables = tables;
    }

    /// @throws LedgerCorrupted if one is not
    void run() {
        Optional<LogState> state =
                tables.newest()
                        .map(SignedNote::text)
                        .map(Checkpoint::parse)
                        .flatMap(Checkpoint::state);
        if (state.isEmpty()) {
            return;
        }
        StoredMapNodes nodes = new StoredMapNodes(tables);
        Deque<Sha256> open = new ArrayDeque<>();
        open.add(state.get().map().value());
        while (!open.isEmpty()) {
            Sha256 hash = open.removeLast();
            if (!hash.equals(MapNode.NOTHING)
                    && nodes.get(hash) instanceof MapNode.Fork(Sha256 zero, Sha256 one)) {
                open.add(zero);
                open.add(one);
            }
        }
    }
}
