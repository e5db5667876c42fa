package org.throughline.standalone.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.postgres.SecretFile;

/// `accounts.json`. Server and command line both write it: under a lock, and whole. Readers take no
/// lock; they look again when it is another file than the one they read.
final class AccountsFile {

    private static final String FILE = "accounts.json";
    private static final String LOCK = "accounts.lock";

    /// A process cannot lock the same file twice, so its threads queue here.
    private static final Object ONE_AT_A_TIME = new Object();

    /// Which file it was, for it is never changed in place.
    private record Stamp(@Nullable Object key, FileTime written, long size) {}

    private record Content(@Nullable Stamp stamp, Map<String, Account> byName) {}

    private final Path path;
    private final Path lock;
    private volatile Content content = new Content(null, Map.of());

    AccountsFile(Path folder) {
        this.path = folder.resolve(FILE);
        this.lock = folder.resolve(LOCK);
    }

    Path path() {
        return path;
    }

    Map<String, Account> byName() {
        try {
            if (!Objects.equals(stamp(), content.stamp())) {
                read();
            }
            return content.byName();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void read() throws IOException {
        Stamp stamp = stamp();
        Map<String, Account> byName = new LinkedHashMap<>();
        List<Account> accounts = stamp == null ? List.of() : AccountsJson.read(path);
        accounts.forEach(account -> byName.put(account.name(), account));
        content = new Content(stamp, byName);
    }

    /// Answers what the change says.
    ///
    /// @param change says whether it changed anything
    boolean change(Predicate<Map<String, Account>> change) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel channel = open();
                    FileLock held = channel.lock()) {
                Objects.requireNonNull(held, "lock");
                read();
                Map<String, Account> copy = new LinkedHashMap<>(content.byName());
                boolean changed = change.test(copy);
                if (changed) {
                    SecretFile.write(path, AccountsJson.text(List.copyOf(copy.values())));
                    read();
                }
                return changed;
            }
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(
                lock,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private @Nullable Stamp stamp() throws IOException {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            return new Stamp(file.fileKey(), file.lastModifiedTime(), file.size());
        } catch (NoSuchFileException _) {
            return null;
        }
    }
}
