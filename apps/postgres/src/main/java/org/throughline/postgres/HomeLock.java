package org.throughline.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The right to be the one process that works in a home folder. The kernel ends it with the
/// process, however that dies. The file `throughline.lock` names the holder's process id.
public final class HomeLock implements AutoCloseable {

    static final String FILE = "throughline.lock";

    /// POSIX drops all locks of a process on a file when it closes any descriptor of it, so a
    /// second attempt of this JVM must not even open the file.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private HomeLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /// Creates the folder (0700) if it is missing.
    ///
    /// @throws PostgresFault if another process, or another part of this one, holds it; the message
    ///   names the process
    public static HomeLock acquire(Path home) throws IOException {
        Path real = Folders.owned(home.toAbsolutePath()).toRealPath();
        Optional<HomeLock> lock = tryReal(real);
        if (lock.isEmpty()) {
            boolean here = HELD.contains(real);
            String pid = Long.toString(ProcessHandle.current().pid());
            throw inUse(real, here ? pid : Files.readString(real.resolve(FILE)).strip());
        }
        return lock.get();
    }

    /// The same, but nothing if somebody holds it.
    public static Optional<HomeLock> tryAcquire(Path home) throws IOException {
        return tryReal(Folders.owned(home.toAbsolutePath()).toRealPath());
    }

    private static Optional<HomeLock> tryReal(Path real) throws IOException {
        if (!HELD.add(real)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = open(real.resolve(FILE));
            if (lock(channel) == null) {
                return Optional.empty();
            }
            channel.truncate(0);
            write(channel, ProcessHandle.current().pid() + "\n");
            locked = true;
            return Optional.of(new HomeLock(real, channel));
        } finally {
            if (!locked) {
                if (channel != null) {
                    channel.close();
                }
                HELD.remove(real);
            }
        }
    }

    /// The locked folder, absolute and without links.
    public Path home() {
        return home;
    }

    @Override
    public void close() throws IOException {
        if (HELD.remove(home)) {
            channel.close();
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        return channel.tryLock();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static PostgresFault inUse(Path home, String pid) {
        return new PostgresFault(
                "Throughline already runs in "
                        + home
                        + " (process "
                        + pid
                        + "). Stop it first, or set THROUGHLINE_HOME to another folder.");
    }
}
