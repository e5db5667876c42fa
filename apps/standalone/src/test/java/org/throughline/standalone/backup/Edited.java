package org.throughline.standalone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.schema.RecordedEvent;

/// Edits the log of a real backup as somebody would who knows the format: every checksum is right
/// afterwards.
public final class Edited {

    /// What is done to the log's events.
    @FunctionalInterface
    public interface Edit {
        RecordedEvent on(RecordedEvent row);
    }

    private Edited() {}

    /// Edits each event.
    ///
    /// @param log the folder of the log's part
    public static void log(Path log, Edit edit) throws IOException {
        Findings findings = new Findings();
        PartFiles part = PartFiles.of(log, Part.LOG);
        List<byte[]> rows = new ArrayList<>();
        for (Chunk chunk : part.chunks(Table.EVENT, findings)) {
            for (byte[] tuple : part.rows(chunk, findings).orElseThrow().tuples()) {
                rows.add(MadeLog.tuple(edit.on(EventTuple.event(tuple))));
            }
        }
        try (Stream<Path> old = Files.list(log)) {
            for (Path file : old.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith("event-") || name.startsWith("manifest.")) {
                    Files.delete(file);
                }
            }
        }
        List<TableCopy> tables = new ArrayList<>(part.manifest().tables());
        try (ChunkWriter writer = new ChunkWriter(log, Table.EVENT)) {
            for (byte[] row : rows) {
                writer.row(row);
            }
            tables.set(0, writer.finish());
        }
        Manifest was = part.manifest();
        new PartFolder(log, false)
                .finish(
                        new Manifest(
                                was.format(),
                                was.part(),
                                was.backup(),
                                was.program(),
                                was.origin(),
                                was.keyring(),
                                was.read(),
                                was.position(),
                                was.head(),
                                tables,
                                was.files()));
    }

    /// How many rows of a table a part holds.
    public static long rows(Path folder, boolean ofKeys, String table) throws IOException {
        return PartFiles.of(folder, ofKeys ? Part.KEYS : Part.LOG).manifest().tables().stream()
                .filter(each -> each.name().equals(table))
                .mapToLong(TableCopy::rows)
                .findFirst()
                .orElseThrow();
    }
}
