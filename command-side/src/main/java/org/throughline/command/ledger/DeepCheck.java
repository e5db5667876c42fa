package org.throughline.command.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.throughline.command.store.LogCorrupted;
import org.throughline.command.store.LogDatabase;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.VerifierKey;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.sealing.LogKey;
import org.throughline.schema.sealing.PersonKeys;

/// Goes through all that is stored: bytes, leaves, tree and map, and the checkpoints that were
/// signed of them; the texts, which no leaf covers, open to their commitments. Names the first
/// event that is not what was signed, and everything else that does not hold. Nothing is changed.
public final class DeepCheck {

    private static final int LOT = 500;

    private final EventSource log;
    private final Origin origin;
    private final Path keys;
    private final LedgerTables tables;
    private final StoredLeaves leaves;
    private final List<Found> found = new ArrayList<>();

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
        this.tables = new LedgerTables(database);
        this.leaves = new StoredLeaves(database, origin, EventCatalog.standard());
    }

    /// Checks everything.
    ///
    /// @param step told after each lot how many events it had
    public Result run(PersonKeys people, LogKey logKey, LongConsumer step) {
        LogAudit audit = new LogAudit(origin);
        SignedSoFar signed = new SignedSoFar(tables, audit, this::add);
        StoredTexts texts = new StoredTexts(people, logKey, this::add);
        try {
            walk(audit, signed, texts, step);
            signed.end();
        } catch (LedgerCorrupted corrupted) {
            add("log", corrupted.where());
        } catch (LogCorrupted corrupted) {
            add("log", String.valueOf(corrupted.getMessage()));
        } catch (EventStoreException _) {
            add("log", "behind position " + audit.size() + " it cannot be read");
        } catch (IllegalArgumentException _) {
            add("log", "the row behind position " + audit.size() + " cannot be read");
        }
        guarded("checkpoints", this::checkpoints);
        guarded("tiles", () -> new TilesCheck(tables, this::add).run(audit.size().value()));
        guarded("map", () -> new MapCheck(tables).run());
        return new Result(
                audit.size().value(),
                tables.sizes(1).stream().findFirst().orElse(0L),
                audit.checkpoint().root().hex(),
                List.copyOf(found));
    }

    private void guarded(String where, Runnable check) {
        try {
            check.run();
        } catch (LedgerCorrupted corrupted) {
            add(where, corrupted.where());
        } catch (EventStoreException | IllegalArgumentException _) {
            add(where, "cannot be read");
        }
    }

    private void add(String where, String what) {
        found.add(new Found(where, what));
    }

    private void walk(LogAudit audit, SignedSoFar signed, StoredTexts texts, LongConsumer step) {
        while (true) {
            List<RecordedEvent> rows = log.readAfter(Position.of(audit.size().value()), LOT);
            if (rows.isEmpty()) {
                return;
            }
            for (RecordedEvent row : rows) {
                take(row, audit, signed);
                texts.take(row);
            }
            step.accept(rows.size());
        }
    }

    private void take(RecordedEvent row, LogAudit audit, SignedSoFar signed) {
        byte[] leaf = leaves.stored(row).leaf().bytes();
        signed.next(row.position().value(), LeafHash.ofBytes(leaf).value());
        try {
            audit.add(leaf);
        } catch (IllegalArgumentException e) {
            throw new LedgerCorrupted(
                    "the event at position " + row.position() + ": " + e.getMessage());
        }
        signed.check();
    }

    /// That each was signed by this log, and nothing was taken away at the end.
    private void checkpoints() {
        List<VerifierKey> known = LogKeys.known(keys, origin);
        long size = 0;
        while (true) {
            List<LedgerTables.Row> rows = tables.after(size, LOT);
            if (rows.isEmpty()) {
                break;
            }
            rows.forEach(row -> checkpoint(row.size(), row.note(), known));
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

    private void checkpoint(long size, SignedNote note, List<VerifierKey> known) {
        String where = "checkpoint of " + size + " events";
        SignedNote.Signers signers = note.verify(known);
        if (signers.good().size() < known.size() || known.isEmpty() || !signers.bad().isEmpty()) {
            add(where, "is not signed by the keys of this log");
        }
        if (Checkpoint.parse(note.text()).size().value() != size) {
            add(where, "says another size");
        }
    }
}
