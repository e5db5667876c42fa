package org.throughline.command.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.LogState;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.Tile;
import org.throughline.schema.RecordedEvent;

/// Compares a log that is read leaf by leaf with what was signed of it: with each checkpoint at its
/// size, and with each full tile of leaves. If a tile and an event differ, the next checkpoint says
/// which of the two is wrong.
final class SignedSoFar {

    private static final int LOT = 500;

    private final LedgerTables tables;
    private final LogAudit audit;
    private final LongPredicate saysNothing;
    private final Told told;
    private final Suspects suspects;
    private final Deque<LedgerTables.Row> next = new ArrayDeque<>();
    private final List<Sha256> leaves = new ArrayList<>();
    private long tile;
    private OptionalLong other = OptionalLong.empty();
    private long read;
    private long agreed;

    /// @param saysNothing the sizes of checkpoints that are not signed as they should be
    SignedSoFar(LedgerTables tables, LogAudit audit, LongPredicate saysNothing, Told told) {
        this.tables = tables;
        this.audit = audit;
        this.saysNothing = saysNothing;
        this.told = told;
        this.suspects = new Suspects(tables, audit);
    }

    /// Before the leaf of this event is taken.
    void next(RecordedEvent row, Sha256 leaf) {
        suspects.add(row);
        leaves.add(leaf);
        if (leaves.size() == Tile.FULL) {
            compare();
            leaves.clear();
            tile++;
        }
    }

    /// Finds the first event, behind those that were proved, that has another leaf than its tile.
    private void compare() {
        List<Sha256> hashes = tables.hashes(0, tile).map(StoredTiles::split).orElse(List.of());
        boolean wrong = false;
        for (int i = 0; i < Math.min(hashes.size(), leaves.size()); i++) {
            long position = tile * Tile.FULL + i + 1;
            if (!hashes.get(i).equals(leaves.get(i))) {
                wrong |= position <= agreed;
                other = other.isEmpty() && position > agreed ? OptionalLong.of(position) : other;
            }
        }
        if (wrong) {
            tileIsWrong(tile);
        }
    }

    private void tileIsWrong(long number) {
        told.add(new Tile(0, number, Tile.FULL).path(), "has other hashes than the events");
    }

    /// After a leaf was taken.
    ///
    /// @throws LedgerCorrupted naming the event, or the events among which it is
    void check() {
        long size = audit.size().value();
        while (upcoming().filter(row -> row.size() <= size).isPresent()) {
            SignedNote note = next.removeFirst().signed();
            if (!audit.agreesWith(note)) {
                throw new LedgerCorrupted(difference(note));
            }
            agreed = size;
            suspects.clear();
            other.ifPresent(position -> tileIsWrong((position - 1) / Tile.FULL));
            other = OptionalLong.empty();
        }
    }

    private Optional<LedgerTables.Row> upcoming() {
        while (next.isEmpty()) {
            List<LedgerTables.Row> more = tables.after(read, LOT);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            read = more.getLast().size();
            more.stream().filter(row -> !saysNothing.test(row.size())).forEach(next::add);
        }
        return Optional.of(next.getFirst());
    }

    private String difference(SignedNote note) {
        Checkpoint signed = Checkpoint.parse(note.text());
        Checkpoint made = audit.checkpoint();
        compare();
        if (other.isPresent()) {
            return inTile();
        }
        String between =
                "the checkpoint of %s events: between positions %d and %s "
                        .formatted(signed.size(), agreed + 1, signed.size());
        Optional<LogState> state = signed.state();
        if (!signed.root().equals(made.root())) {
            return between + "an event is not what was signed" + suspects.against(signed);
        }
        boolean map =
                state.isPresent()
                        && made.state().map(LogState::map).equals(state.map(LogState::map));
        return map
                ? between + "another time was signed"
                : between + "the stream map is not that of the events" + suspects.against(signed);
    }

    private String inTile() {
        long position = other.orElseThrow();
        other = OptionalLong.empty();
        return "the event at position " + position + " is not the one in its tile";
    }

    /// Where an event cannot follow those before it: whether one before it is not in its tile.
    void broke() {
        compare();
        if (other.isPresent()) {
            told.add("log", inTile());
        }
    }

    /// After the last leaf: nothing larger was signed.
    void end() {
        if (other.isPresent()) {
            told.add("log", inTile());
        }
        long size = audit.size().value();
        Optional<LedgerTables.Row> newest = upcoming();
        while (upcoming().isPresent()) {
            newest = Optional.of(next.removeLast());
            next.clear();
        }
        newest.ifPresent(row -> told.add("log", missing(size, row)));
    }

    private String missing(long size, LedgerTables.Row row) {
        return "there are %d events, and %d were signed: positions %d to %d are gone%s"
                .formatted(
                        size,
                        row.size(),
                        size + 1,
                        row.size(),
                        suspects.against(Checkpoint.parse(row.signed().text())));
    }
}
