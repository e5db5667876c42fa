package org.throughline.command.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.throughline.command.store.LogCorrupted;
import org.throughline.command.store.LogDatabase;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.KeyChain;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.TreeSize;
import org.throughline.ledger.VerifierKey;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.sealing.LogKey;
import org.throughline.schema.sealing.PersonKeys;

/// Goes through all that is stored: bytes, leaves, tree and map, and the checkpoints that were
/// signed of them; the texts, which no leaf covers, open to their commitments. Names the first
/// event that is not what was signed, and everything else that does not hold. Nothing is changed.
///
/// An event is named by its position where it contradicts itself, its texts, its stream or its
/// tile. One behind the last full tile that contradicts a checkpoint alone is named by the two
/// checkpoints that it lies between, and by its stream and the positions of that in between.
public final class DeepCheck {

    private static final int LOT = 500;
    private static final int MOST_FOUND = 1_000;

    private final EventSource log;
    private final Origin origin;
    private final Path keys;
    private final KeysInForce inForce;
    private final LedgerTables tables;
    private final StoredLeaves leaves;
    private final List<Found> found = new ArrayList<>();
    private final Set<Long> unsigned = new HashSet<>();
    private long notTold;
    private long read;

    /// Something that does not hold.
    ///
    /// @param where an event by its position, or a table
    public record Found(String where, String what) {}

    /// What came of it.
    ///
    /// @param signed how many events the last checkpoint covers
    public record Result(long events, long signed, String root, List<Found> findings) {}

    /// @param keys the directory of the signing keys
    public DeepCheck(EventSource log, LogDatabase database, Origin origin, Path keys) {
        this.log = log;
        this.origin = origin;
        this.keys = keys;
        this.inForce = new KeysInForce(database, origin, keys);
        this.tables = new LedgerTables(database);
        this.leaves = new StoredLeaves(database, origin, EventCatalog.standard());
    }

    /// Checks everything.
    ///
    /// @param step told after each lot how many events it had
    public Result run(PersonKeys people, LogKey logKey, LongConsumer step) {
        guarded("checkpoints", this::checkpoints);
        LogAudit audit = new LogAudit(origin);
        SignedSoFar signed = new SignedSoFar(tables, audit, unsigned::contains, this::add);
        walk(new Walk(audit, signed, new StoredTexts(people, logKey, this::add)), step);
        guarded("tiles", () -> new TilesCheck(tables, this::add).run(audit.size().value()));
        guarded("map", () -> new MapCheck(tables, this::add).run());
        if (notTold > 0) {
            found.add(new Found("and", notTold + " more that are not listed"));
        }
        return new Result(
                read,
                tables.sizes(1).stream().findFirst().orElse(0L),
                audit.checkpoint().root().hex(),
                List.copyOf(found));
    }

    /// @return whether the check came to its end
    private boolean guarded(String where, Runnable check) {
        try {
            check.run();
            return true;
        } catch (LedgerCorrupted corrupted) {
            add(where, corrupted.where());
        } catch (EventStoreException | IllegalArgumentException _) {
            add(where, "cannot be read");
        }
        return false;
    }

    private void add(String where, String what) {
        if (found.size() < MOST_FOUND) {
            found.add(new Found(where, what));
        } else {
            notTold++;
        }
    }

    /// What is told of each event, one after the other.
    private final class Walk {

        private final LogAudit audit;
        private final SignedSoFar signed;
        private final StoredTexts texts;
        private boolean agrees = true;

        Walk(LogAudit audit, SignedSoFar signed, StoredTexts texts) {
            this.audit = audit;
            this.signed = signed;
            this.texts = texts;
        }

        /// Behind the first that is not what was signed, nothing can be: but texts can be opened.
        void take(RecordedEvent row) {
            if (agrees) {
                agrees = guarded("log", () -> leaf(row));
                if (!agrees) {
                    guarded("log", signed::broke);
                }
            }
            texts.take(row);
            read = row.position().value();
        }

        private void leaf(RecordedEvent row) {
            byte[] leaf = leaves.stored(row).leaf().bytes();
            signed.next(row, LeafHash.ofBytes(leaf).value());
            try {
                audit.add(leaf);
            } catch (IllegalArgumentException e) {
                throw new LedgerCorrupted(
                        "the event at position %s of %s: %s"
                                .formatted(row.position(), row.stream().text(), e.getMessage()));
            }
            signed.check();
        }

        /// Nothing larger was signed.
        void end() {
            if (agrees) {
                guarded("log", signed::end);
            }
        }
    }

    /// Reads lots; and ever smaller ones where one cannot be read, to name the event.
    private void walk(Walk walk, LongConsumer step) {
        int lot = LOT;
        while (true) {
            List<RecordedEvent> rows;
            try {
                rows = log.readAfter(Position.of(read), lot);
            } catch (LogCorrupted | EventStoreException problem) {
                if (lot == 1) {
                    String cannot = "the event at position " + (read + 1) + " cannot be read";
                    add(
                            "log",
                            problem instanceof LogCorrupted
                                    ? String.valueOf(problem.getMessage())
                                    : cannot);
                    return;
                }
                lot /= 2;
                continue;
            }
            if (rows.isEmpty()) {
                walk.end();
                return;
            }
            rows.forEach(walk::take);
            step.accept(rows.size());
            lot = Math.min(LOT, 2 * lot);
        }
    }

    /// That each was signed by this log, and nothing was taken away at the end.
    private void checkpoints() {
        KeyChain chain = inForce.chain();
        long size = 0;
        while (true) {
            List<LedgerTables.Row> rows = tables.after(size, LOT);
            if (rows.isEmpty()) {
                break;
            }
            rows.forEach(row -> checkpoint(row, inForce.at(chain, TreeSize.of(row.size()))));
            size = rows.getLast().size();
        }
        Optional<Checkpoint> highest = new HighWater(keys).read();
        long newest = size;
        highest.filter(each -> each.size().value() > newest)
                .ifPresent(
                        each ->
                                add(
                                        "checkpoint",
                                        each.size()
                                                + " events were signed, and the last checkpoint has "
                                                + newest));
    }

    private void checkpoint(LedgerTables.Row row, List<VerifierKey> known) {
        String wrong = wrong(row, known);
        if (!wrong.isEmpty()) {
            add("checkpoint of " + row.size() + " events", wrong);
            if (!known.isEmpty()) {
                unsigned.add(row.size());
            }
        }
    }

    private static String wrong(LedgerTables.Row row, List<VerifierKey> known) {
        try {
            SignedNote note = row.signed();
            SignedNote.Signers signers = note.verify(known);
            if (known.isEmpty() || signers.good().size() < known.size() || !signers.hold()) {
                return "is not signed by the keys of this log";
            }
            boolean same = Checkpoint.parse(note.text()).size().value() == row.size();
            return same ? "" : "says another size";
        } catch (IllegalArgumentException _) {
            return "is no signed checkpoint";
        }
    }
}
