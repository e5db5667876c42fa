package org.throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// What can be seen without a server: this JDK, the home, its disk, who may read its secrets.
final class LocalChecks {
    private static final long LITTLE = 1L << 30;
    private static final long TOO_LITTLE = 200L << 20;

    private final Home home;

    LocalChecks(Home home) {
        this.home = home;
    }

    List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.add(jdk());
        if (!Files.isDirectory(home.dir())) {
            checks.add(
                    Check.warn(
                            "home",
                            "none at " + home.dir(),
                            "a server makes one: throughline serve; or set THROUGHLINE_HOME to the one that there is"));
            return checks;
        }
        checks.add(Check.ok("home", home.dir().toString()));
        checks.add(disk());
        for (var path : List.of(home.secrets(), home.accounts(), home.keys())) {
            if (Files.exists(path)) {
                checks.add(closed(path));
            }
        }
        return checks;
    }

    private static Check jdk() {
        int feature = Runtime.version().feature();
        return feature >= 25
                ? Check.ok("jdk", Runtime.version().toString())
                : Check.warn("jdk", Runtime.version().toString(), "run on a JDK 25");
    }

    private Check disk() {
        try {
            long free = Files.getFileStore(home.dir()).getUsableSpace();
            var detail = (free >> 20) + " MiB free";
            var fix =
                    "free some space below " + home.dir() + ", or move it and set THROUGHLINE_HOME";
            if (free < TOO_LITTLE) {
                return Check.fail("disk", detail, fix);
            }
            return free < LITTLE ? Check.warn("disk", detail, fix) : Check.ok("disk", detail);
        } catch (IOException _) {
            return Check.warn(
                    "disk", "cannot be measured", "look at the file system of " + home.dir());
        }
    }

    /// Only the owner may have any right: 0600 for a file, 0700 for a folder.
    private Check closed(Path path) {
        var name = home.dir().relativize(path).toString();
        try {
            var rights = Files.getPosixFilePermissions(path);
            var shown = PosixFilePermissions.toString(rights);
            boolean open =
                    rights.stream()
                            .anyMatch(
                                    right ->
                                            right != PosixFilePermission.OWNER_READ
                                                    && right != PosixFilePermission.OWNER_WRITE
                                                    && right != PosixFilePermission.OWNER_EXECUTE);
            return open
                    ? Check.fail(
                            name,
                            shown,
                            "chmod " + (Files.isDirectory(path) ? "700 " : "600 ") + path)
                    : Check.ok(name, shown);
        } catch (IOException | UnsupportedOperationException _) {
            return Check.warn(
                    name,
                    "its rights cannot be read",
                    "make sure that nobody else can read " + path);
        }
    }
}
