package org.throughline.command.keyring;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/// The directory of key files, readable by its owner alone. A file is there whole and durable, or
/// it is not there.
public final class KeyFiles {

    private static final FileAttribute<?> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<?> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(OWNER_ONLY);
    private static final String TEMPORARY = ".tmp";

    private final Path directory;

    /// Makes the directory if there is none, and keeps others out of it.
    public KeyFiles(Path directory) {
        this.directory = directory;
        try {
            Path parent = directory.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (!Files.isDirectory(directory)) {
                Files.createDirectory(directory, OWNER_FOLDER);
            }
            Files.setPosixFilePermissions(directory, OWNER_ONLY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String bucket(UUID file) {
        return "bucket-" + file + ".key";
    }

    /// Whether there is a file of this name.
    public boolean has(String name) {
        return Files.exists(directory.resolve(name));
    }

    /// The bytes of a file.
    ///
    /// @throws MissingKey if there is no such file
    public byte[] read(String name) {
        try {
            return Files.readAllBytes(directory.resolve(name));
        } catch (NoSuchFileException _) {
            throw new MissingKey();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a new file: temporary file, fsync, rename, fsync of the directory.
    public void write(String name, byte[] bytes) {
        write(name, bytes, CREATE_NEW);
    }

    /// Writes the file anew, in the place of the one that is there; whole and durable at any
    /// moment. For one writer.
    public void replace(String name, byte[] bytes) {
        write(name, bytes, CREATE);
    }

    private void write(String name, byte[] bytes, OpenOption how) {
        Path temporary = directory.resolve(name + TEMPORARY);
        try {
            try (FileChannel out =
                    FileChannel.open(
                            temporary, Set.of(how, TRUNCATE_EXISTING, WRITE), OWNER_FILE)) {
                writeFully(out, bytes);
            }
            Files.move(temporary, directory.resolve(name), ATOMIC_MOVE);
            syncDirectory();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes over the file's bytes, durably. Nothing happens if there is no such file.
    void overwrite(String name, byte[] with) {
        try (FileChannel out = FileChannel.open(directory.resolve(name), WRITE)) {
            writeFully(out, with);
        } catch (NoSuchFileException _) {
            // another node, or an earlier start, was here first
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes the file, durably, if it is there.
    void remove(String name) {
        try {
            Files.deleteIfExists(directory.resolve(name));
            syncDirectory();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes what an interrupted write left; only while nobody else writes.
    void removeTemporaries() {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*" + TEMPORARY)) {
            for (Path path : found) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeFully(FileChannel out, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
        out.force(true);
    }

    private void syncDirectory() throws IOException {
        try (FileChannel folder = FileChannel.open(directory, READ)) {
            folder.force(true);
        }
    }
}
