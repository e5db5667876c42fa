package org.throughline.standalone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.command.ledger.LogKeys;
import org.throughline.ledger.Sha256;

/// One part of a backup, as it is read: no byte of it is used that its manifest does not vouch for.
record PartFiles(Path folder, Manifest manifest) {

    private static final Pattern CHUNK = Pattern.compile("[a-z_]+-[0-9]{6,}\\.copy");
    private static final Pattern KEPT =
            Pattern.compile(
                    "key-files/(master\\.key|bucket-[0-9a-f-]{36}\\.key"
                            + "|"
                            + LogKeys.NAMES
                            + ")|secrets/(accounts\\.json|issuer\\.jwk)");

    static PartFiles of(Path folder, Part part) throws IOException {
        return new PartFiles(folder, ManifestFile.read(folder, part));
    }

    /// The rows of one file, and the file itself, which PostgreSQL takes as it is.
    record Rows(byte[] file, List<byte[]> tuples) {}

    /// The files of a table in order.
    List<Chunk> chunks(Table table, Findings findings) {
        TableCopy copy = manifest.table(table);
        if (copy.chunks().stream().mapToLong(Chunk::rows).sum() != copy.rows()) {
            findings.add(table.label(), "rows", "the manifest counts them in two ways");
        }
        return copy.chunks();
    }

    /// The rows of a file; none, and a finding, if it is not as the manifest says.
    Optional<Rows> rows(Chunk chunk, Findings findings) throws IOException {
        Optional<byte[]> file =
                checked(CHUNK, chunk.file(), chunk.bytes(), chunk.sha256(), findings);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String where = manifest.part() + "/" + chunk.file();
        try {
            List<byte[]> tuples = CopyBinary.tuples(file.get());
            if (tuples.size() == chunk.rows()) {
                return Optional.of(new Rows(file.get(), tuples));
            }
            findings.add(
                    where, "rows", "expected %d, found %d".formatted(chunk.rows(), tuples.size()));
        } catch (IllegalArgumentException malformed) {
            findings.add(where, "form", String.valueOf(malformed.getMessage()));
        }
        return Optional.empty();
    }

    /// The bytes of a file that is kept as it is, if they are as the manifest says.
    Optional<byte[]> bytes(KeptFile file, Findings findings) throws IOException {
        return checked(KEPT, file.file(), file.bytes(), file.sha256(), findings);
    }

    static boolean isKeyFile(KeptFile file) {
        return file.file().startsWith(KeysCopy.KEY_FILES + "/");
    }

    static String nameOf(KeptFile file) {
        return file.file().substring(file.file().indexOf('/') + 1);
    }

    private Optional<byte[]> checked(
            Pattern names, String name, long length, String sha256, Findings findings)
            throws IOException {
        String where = manifest.part() + "/" + name;
        Path file = folder.resolve(name);
        if (!names.matcher(name).matches()) {
            findings.add(manifest.part(), "name", "the manifest names a file that no part has");
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            findings.add(where, "missing", "there is no such file");
            return Optional.empty();
        }
        long found = Files.size(file);
        if (found != length || length > ChunkWriter.LONGEST) {
            findings.add(where, "length", "expected %d, found %d bytes".formatted(length, found));
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        String digest = Sha256.of(bytes).hex();
        if (!digest.equals(sha256)) {
            findings.add(where, "checksum", "expected " + sha256 + ", found " + digest);
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    @Override
    public String toString() {
        return "PartFiles[" + manifest.part() + "]";
    }
}
