package org.throughline.standalone.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.throughline.cli.Backups.Copied;
import org.throughline.cli.Backups.Places;
import org.throughline.cli.Backups.Steps;
import org.throughline.postgres.Folders;
import org.throughline.schema.sealing.KeyringUnavailable;

/// Makes a backup, beside a server that goes on appending or on databases that nobody uses.
///
/// The moments that it sees lie in this order: first the looks, then the log, last the keys.
/// - A look that reached the ledger between the first two is in the log, and comes from there. The
///   other way round it would wait no more and be in no ledger.
/// - Whatever the log's moment holds was sealed with keys that were durable before: they are in the
///   keyring's, unless they were destroyed since, and then they stay so.
public final class Backup {

    private static final String HEAD = "SELECT coalesce(max(position), 0) FROM event";

    private final Holdings from;
    private final Label label;
    private final InstantSource clock;
    private final Steps steps;

    /// What both parts say of themselves.
    ///
    /// @param backup a new name
    /// @param program its version
    public record Label(String backup, String program) {}

    public Backup(Holdings from, Label label, InstantSource clock, Steps steps) {
        this.from = from;
        this.label = label;
        this.clock = clock;
        this.steps = steps;
    }

    /// Makes it.
    ///
    /// @throws BackupFault if it cannot be made; then nothing that could be taken for one is left
    public Copied to(Places places) {
        try {
            return copied(places);
        } catch (UncheckedIOException problem) {
            throw BackupFault.of("The keys cannot be read.", problem);
        } catch (IOException problem) {
            throw BackupFault.of("The backup cannot be written.", problem);
        } catch (SQLException error) {
            throw Sql.fault(error);
        } catch (KeyringUnavailable broken) {
            throw new BackupFault(
                    "Without its keys a backup is worth nothing: " + broken.getMessage());
        }
    }

    private Copied copied(Places places) throws IOException, SQLException {
        List<PartFolder> made = new ArrayList<>();
        boolean done = false;
        try {
            made.add(PartFolder.make(places.log()));
            made.add(PartFolder.make(places.keys()));
            Copied copied = copy(made.getFirst(), made.getLast());
            done = true;
            return copied;
        } finally {
            if (!done) {
                for (PartFolder folder : made) {
                    folder.discard();
                }
            }
        }
    }

    /// A folder for both parts: closed to others, and empty.
    public static void prepare(Path whole) {
        try {
            if (!PartFolder.isEmpty(whole)) {
                throw new BackupFault(
                        whole
                                + " is not an empty folder: a backup is never written over anything.");
            }
            Folders.owned(whole);
        } catch (IOException problem) {
            throw BackupFault.of(whole + " cannot be made or read.", problem);
        }
    }

    private Copied copy(PartFolder log, PartFolder keys) throws IOException, SQLException {
        List<TableCopy> tables = new ArrayList<>();
        LogOrder order = new LogOrder(from.origin(), Backup::corrupt);
        String read;
        try (Snapshot looks = Snapshot.of(from.query().app());
                Snapshot events = Snapshot.of(from.events().app())) {
            read = clock.instant().toString();
            steps.begin("Copying events", events.number(HEAD));
            tables.add(events.copy(Table.EVENT, log, tuple -> event(order, tuple)));
            tables.add(events.copy(Table.CHECKPOINT, log));
            tables.add(events.copy(Table.COSIGNATURE, log));
            steps.begin("Copying looks", looks.number(Table.ACCESS.countRows()));
            tables.add(looks.copy(Table.ACCESS, log, _ -> steps.step(1)));
            tables.add(looks.copy(Table.ACCESS_PENDING, log));
        }
        steps.begin("Copying keys", -1);
        try (KeysCopy taken = KeysCopy.take(from, label, clock.instant(), head(), keys)) {
            tables.add(taken.erased(log));
            Manifest manifest = manifest(taken, read, order, tables);
            taken.finish();
            log.finish(manifest);
            return new Copied(
                    label.backup(),
                    order.size(),
                    manifest.head().ledgerTime(),
                    manifest.head().root(),
                    manifest.table(Table.ACCESS).rows(),
                    taken.people());
        }
    }

    private void event(LogOrder order, byte[] tuple) {
        try {
            order.take(EventTuple.event(tuple));
        } catch (IllegalArgumentException malformed) {
            corrupt(order.position() + 1, "row", String.valueOf(malformed.getMessage()));
        }
        steps.step(1);
    }

    /// A log that breaks its promises is not copied as if nothing were wrong.
    private static void corrupt(long position, String kind, String what) {
        throw new BackupFault(
                "The log is corrupt at position %d (%s: %s). Stop the server, and keep this data directory as it is."
                        .formatted(position, kind, what));
    }

    /// Read before the keyring: the keys of all events up to here are in what is read then.
    private long head() throws SQLException {
        try (Snapshot now = Snapshot.of(from.events().app())) {
            return now.number(HEAD);
        }
    }

    private Manifest manifest(KeysCopy keys, String read, LogOrder order, List<TableCopy> tables) {
        return new Manifest(
                Manifest.FORMAT,
                Part.LOG.label(),
                label.backup(),
                label.program(),
                from.origin().text(),
                keys.keyring(),
                read,
                order.position(),
                order.head(),
                tables,
                List.of());
    }
}
