package org.throughline.standalone.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the rows of one table into files of a few MiB: `TABLE-000001.copy` and so on, each a
/// whole binary COPY file. A table without rows has no file.
final class ChunkWriter implements AutoCloseable {

    /// A file is full before it is longer than this; a single row may be.
    static final int FULL = 4 << 20;

    /// No file is longer: a row has at most the 5 MiB that the log allows, and some.
    static final int LONGEST = FULL + (6 << 20);

    private final Path folder;
    private final Table table;
    private final int full;
    private final MessageDigest digest;
    private final List<Chunk> chunks = new ArrayList<>();
    private @Nullable FileChannel out;
    private long rows;
    private long bytes;

    ChunkWriter(Path folder, Table table) {
        this(folder, table, FULL);
    }

    ChunkWriter(Path folder, Table table, int full) {
        this.folder = folder;
        this.table = table;
        this.full = full;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void row(byte[] tuple) throws IOException {
        if (out != null && bytes + tuple.length + CopyBinary.trailer().length > full) {
            finishChunk(out);
        }
        if (out == null) {
            out = PartFolder.open(folder.resolve(name()));
            rows = 0;
            bytes = 0;
            write(out, CopyBinary.header());
        }
        write(out, tuple);
        rows++;
    }

    /// Everything is on the disk when this returns.
    TableCopy finish() throws IOException {
        if (out != null) {
            finishChunk(out);
        }
        long all = chunks.stream().mapToLong(Chunk::rows).sum();
        return new TableCopy(table.label(), table.columns(), all, chunks);
    }

    private void finishChunk(FileChannel open) throws IOException {
        write(open, CopyBinary.trailer());
        open.force(true);
        open.close();
        out = null;
        String sha256 = HexFormat.of().formatHex(digest.digest());
        chunks.add(new Chunk(name(), rows, bytes, sha256));
    }

    private String name() {
        return "%s-%06d.copy".formatted(table.label(), chunks.size() + 1);
    }

    private void write(FileChannel open, byte[] piece) throws IOException {
        PartFolder.write(open, piece);
        digest.update(piece);
        bytes += piece.length;
    }

    /// Leaves an unfinished file as it is: without a manifest it is worth nothing.
    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
