package org.throughline.standalone.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.cli.Backups.Places;
import org.throughline.cli.Backups.Restored;
import org.throughline.cli.Backups.Steps;
import org.throughline.schema.RecordedEvent;

/// A backup written by hand, with files small enough that there are several, and honest checksums
/// whatever its rows say.
record MadeBackup(Places places) {

    private static final int FULL = 2_000;

    static final Steps UNWATCHED =
            new Steps() {
                @Override
                public void begin(String task, long most) {
                    // nobody looks
                }

                @Override
                public void step(int rows) {
                    // nobody looks
                }
            };

    /// @param head what the manifest says of the log; its rows may say something else
    static MadeBackup write(Path folder, List<RecordedEvent> rows, List<RecordedEvent> head)
            throws IOException {
        Places places = new Places(folder.resolve("log"), folder.resolve("keys"));
        LogOrder order = new LogOrder(MadeLog.ORIGIN, (_, _, _) -> {});
        head.forEach(order::take);
        PartFolder log = PartFolder.make(places.log());
        List<TableCopy> tables = new ArrayList<>();
        for (Table table : Table.of(Part.LOG)) {
            tables.add(table(log, table, inLog(table, rows)));
        }
        log.finish(manifest(Part.LOG, order.position(), order.head(), tables, List.of()));
        keys(PartFolder.make(places.keys()), order.position());
        return new MadeBackup(places);
    }

    private static List<byte[]> inLog(Table table, List<RecordedEvent> rows) {
        return switch (table) {
            case EVENT -> rows.stream().map(MadeLog::tuple).toList();
            case ACCESS_PENDING -> List.of(MadeLog.tuple(MadeLog.bytes(1)));
            default -> List.of();
        };
    }

    static MadeBackup write(Path folder, List<RecordedEvent> log) throws IOException {
        return write(folder, log, log);
    }

    private static void keys(PartFolder keys, long position) throws IOException {
        List<TableCopy> tables = new ArrayList<>();
        for (Table table : Table.of(Part.KEYS)) {
            List<byte[]> rows =
                    table == Table.BUCKET_KEY
                            ? List.of(MadeLog.tuple(MadeLog.bytes(1), new byte[4], new byte[16]))
                            : List.of();
            tables.add(table(keys, table, rows));
        }
        KeptFile master = keys.keep(KeysCopy.KEY_FILES, "master.key", new byte[32]);
        KeptFile accounts = keys.keep(KeysCopy.SECRETS, "accounts.json", new byte[] {'{', '}'});
        keys.finish(
                manifest(
                        Part.KEYS,
                        position,
                        Manifest.Head.NONE,
                        tables,
                        List.of(master, accounts)));
    }

    /// Lets its part with the keys say that it is of another keyring.
    void belongElsewhere() throws IOException {
        Manifest was = PartFiles.of(places.keys(), Part.KEYS).manifest();
        for (String name : List.of(ManifestFile.NAME, ManifestFile.CHECKSUM)) {
            Files.delete(places.keys().resolve(name));
        }
        new PartFolder(places.keys(), false)
                .finish(
                        new Manifest(
                                was.format(),
                                was.part(),
                                was.backup(),
                                was.program(),
                                was.origin(),
                                "11",
                                was.read(),
                                was.position(),
                                was.head(),
                                was.tables(),
                                was.files()));
    }

    private static TableCopy table(PartFolder to, Table table, List<byte[]> rows)
            throws IOException {
        try (ChunkWriter writer = new ChunkWriter(to.folder(), table, FULL)) {
            for (byte[] row : rows) {
                writer.row(row);
            }
            return writer.finish();
        }
    }

    private static Manifest manifest(
            Part part,
            long position,
            Manifest.Head head,
            List<TableCopy> tables,
            List<KeptFile> files) {
        return new Manifest(
                Manifest.FORMAT,
                part.label(),
                new UUID(1, 2).toString(),
                "test",
                MadeLog.ORIGIN.text(),
                "00",
                "2026-01-02T03:04:05Z",
                position,
                head,
                tables,
                files);
    }

    Restored look() {
        return Restore.of(places, true, UNWATCHED).look();
    }

    /// Whether something is found, by a look or already by reading the manifests.
    boolean isRefused() {
        try {
            return look().found() > 0;
        } catch (BackupFault _) {
            return true;
        } catch (UncheckedIOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
