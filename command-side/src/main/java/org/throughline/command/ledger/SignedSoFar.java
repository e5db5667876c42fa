package org.throughline.command.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.LogState;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.Tile;

/// Compares a log that is read leaf by leaf with what was signed of it: with each checkpoint at its
/// size, and with each full tile of leaves.
final class SignedSoFar {

    private static final int LOT = 500;

    private final LedgerTables tables;
    private final LogAudit audit;
    private final Told told;
    private final Deque<LedgerTables.Row> next = new ArrayDeque<>();
    private final List<Sha256> leaves = new ArrayList<>();
    private long read;
    private long agreed;

    SignedSoFar(LedgerTables tables, LogAudit audit, Told told) {
        this.tables = tables;
        this.audit = audit;
        this.told = told;
    }

    /// Before the leaf at this position is taken.
    ///
    /// @throws LedgerCorrupted naming the event, if its tile has another leaf
    void next(long position, Sha256 leaf) {
        leaves.add(leaf);
        if (leaves.size() < Tile.FULL) {
            return;
        }
        long number = (position - 1) / Tile.FULL;
        Optional<byte[]> tile = tables.hashes(0, number);
        tile.map(StoredTiles::split).ifPresent(hashes -> compare(number, hashes));
        leaves.clear();
    }

    private void compare(long number, List<Sha256> hashes) {
        for (int i = 0; i < hashes.size(); i++) {
            if (!hashes.get(i).equals(leaves.get(i))) {
                long position = number * Tile.FULL + i + 1;
                throw new LedgerCorrupted(
                        "the event at position " + position + " is not the one in its tile");
            }
        }
    }

    /// After a leaf was taken.
    ///
    /// @throws LedgerCorrupted naming the events between which the first wrong one is
    void check() {
        long size = audit.size().value();
        while (!peek().isEmpty() && next.getFirst().size() <= size) {
            SignedNote note = next.removeFirst().note();
            if (!audit.agreesWith(note)) {
                throw new LedgerCorrupted(difference(note));
            }
            agreed = size;
        }
    }

    private Deque<LedgerTables.Row> peek() {
        if (next.isEmpty()) {
            List<LedgerTables.Row> more = tables.after(read, LOT);
            next.addAll(more);
            if (!more.isEmpty()) {
                read = more.getLast().size();
            }
        }
        return next;
    }

    private String difference(SignedNote note) {
        Checkpoint signed = Checkpoint.parse(note.text());
        Checkpoint made = audit.checkpoint();
        String between =
                "the checkpoint of "
                        + signed.size()
                        + " events: between positions "
                        + (agreed + 1)
                        + " and "
                        + signed.size()
                        + " ";
        if (!signed.root().equals(made.root())) {
            return between + "an event is not what was signed";
        }
        Optional<LogState> state = signed.state();
        boolean map =
                state.isPresent()
                        && made.state().map(LogState::map).equals(state.map(LogState::map));
        return between
                + (map ? "another time was signed" : "the stream map is not that of the events");
    }

    /// After the last leaf: nothing larger was signed.
    void end() {
        if (!peek().isEmpty()) {
            told.add(
                    "log",
                    "there are %d events, and %d were signed"
                            .formatted(audit.size().value(), next.getLast().size()));
        }
    }
}
