package org.throughline.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs, unpacked once from the archive on the class path.
///
/// @param folder holds `bin`, `lib` and `share`
record Binaries(Path folder) {

    /// Names the folder, so that a new release is unpacked beside the old one.
    private static final String RELEASE = "18.6.0";

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /// Unpacks below `parent`, unless that was done before. Safe against a kill in the middle and
    /// against another process doing the same.
    static Binaries unpack(Path parent) throws IOException {
        Path folder = parent.resolve(RELEASE);
        if (Files.isDirectory(folder)) {
            return new Binaries(folder);
        }
        Folders.owned(parent);
        Path fresh = Files.createTempDirectory(parent, RELEASE + ".new-");
        try {
            unpackInto(fresh);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException raced) {
            Folders.delete(fresh);
            if (!Files.isDirectory(folder)) {
                throw raced;
            }
        }
        return new Binaries(folder);
    }

    private static void unpackInto(Path folder) throws IOException {
        String name = archive(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        InputStream packed = Binaries.class.getResourceAsStream("/" + name);
        if (packed == null) {
            throw new PostgresFault(
                    "No PostgreSQL for this platform is packed into this program ("
                            + name
                            + "). Set THROUGHLINE_DB_URL, THROUGHLINE_DB_USER and THROUGHLINE_DB_PASSWORD"
                            + " to use your own.");
        }
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                place(tar, entry, folder);
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
            throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an archive entry points outside the archive");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(
                target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    static String archive(String osName, String osArch) {
        String os =
                osName.toLowerCase(Locale.ROOT).contains("mac")
                        ? "darwin"
                        : osName.toLowerCase(Locale.ROOT);
        String arch =
                switch (osArch) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> osArch;
                };
        return "postgres-" + os + "-" + arch + ".txz";
    }
}
