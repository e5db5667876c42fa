package org.throughline.standalone.backup;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.ledger.Sha256;
import org.throughline.postgres.Folders;

/// The folder of one part while it is written. What is written is on the disk when the call
/// returns; nobody but the owner may read it.
///
/// @param fresh whether it was made for this
record PartFolder(Path folder, boolean fresh) {

    /// Makes the folder, or takes an empty one.
    ///
    /// @throws BackupFault if it is not empty
    static PartFolder make(Path folder) throws IOException {
        if (!isEmpty(folder)) {
            throw new BackupFault(
                    folder + " is not an empty folder: a backup is never written over anything.");
        }
        boolean fresh = Files.notExists(folder);
        return new PartFolder(Folders.owned(folder), fresh);
    }

    /// Whether nothing is there, or a folder without anything.
    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (NoSuchFileException _) {
            return true;
        } catch (NotDirectoryException _) {
            return false;
        }
    }

    /// Writes a new file.
    static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(CREATE_NEW, WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    static void write(FileChannel out, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel out = open(file)) {
            write(out, bytes);
            out.force(true);
        }
    }

    /// Keeps a file as it is, in a folder of the part.
    KeptFile keep(String below, String name, byte[] bytes) throws IOException {
        Path file = Folders.owned(folder.resolve(below)).resolve(name);
        write(file, bytes);
        return new KeptFile(below + "/" + name, bytes.length, Sha256.of(bytes).hex());
    }

    /// Makes a whole part of what was written: first the manifest's checksum, then, in one step,
    /// the manifest.
    void finish(Manifest manifest) throws IOException {
        byte[] bytes = ManifestFile.bytes(manifest);
        write(folder.resolve(ManifestFile.CHECKSUM), ManifestFile.checksum(bytes));
        Path fresh = folder.resolve(ManifestFile.NAME + ".new");
        write(fresh, bytes);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path inside : all.filter(Files::isDirectory).toList()) {
                sync(inside);
            }
        }
        Files.move(fresh, folder.resolve(ManifestFile.NAME), ATOMIC_MOVE);
        sync(folder);
    }

    static void sync(Path directory) throws IOException {
        try (FileChannel open = FileChannel.open(directory, READ)) {
            open.force(true);
        }
    }

    /// Takes back what was written: first what makes it a part.
    void discard() throws IOException {
        Files.deleteIfExists(folder.resolve(ManifestFile.NAME));
        clear(folder, Set.of());
        if (fresh) {
            Files.delete(folder);
        }
    }

    /// Deletes what is in a folder.
    ///
    /// @param but names that stay
    static void clear(Path folder, Set<String> but) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path each : inside.toList()) {
                if (!but.contains(String.valueOf(each.getFileName()))) {
                    Folders.delete(each);
                }
            }
        }
    }
}
