package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What to put before a command so that it does not run as root, which PostgreSQL refuses.
///
/// @param owner the user id that must own the data directory, or [#KEEP]
record Unprivileged(List<String> prefix, int owner) {

    static final int KEEP = -1;

    private static final String NAMELESS = "?";
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /// As root: a user namespace, in which our own files still are ours. Containers often forbid
    /// that; there, the user nobody, who keeps the one right to reach a folder below root's. Else
    /// nothing.
    static Unprivileged here() {
        return possible().stream()
                .findFirst()
                .orElseThrow(
                        () ->
                                new PostgresFault(
                                        "PostgreSQL runs neither as root nor as a user without a name,"
                                                + " and neither `unshare -U` nor"
                                                + " `setpriv` works here. Run Throughline as an ordinary user."));
    }

    /// All ways that work here, the best first.
    static List<Unprivileged> possible() {
        String name = System.getProperty("user.name", NAMELESS);
        if (name.equals(NAMELESS)) {
            // A user id without an entry in passwd, as containers have them: initdb refuses it.
            return Stream.of(new Unprivileged(List.of("unshare", "-U"), KEEP))
                    .filter(Unprivileged::works)
                    .toList();
        }
        if (!name.equals("root")) {
            return List.of(new Unprivileged(List.of(), KEEP));
        }
        var namespace = new Unprivileged(List.of("unshare", "-U"), ROOT);
        var nobody =
                new Unprivileged(
                        List.of(
                                "setpriv",
                                "--reuid=" + NOBODY,
                                "--regid=" + NOBODY,
                                "--clear-groups",
                                "--securebits=+no_setuid_fixup", // else access(2) ignores the right
                                "--inh-caps=+dac_override",
                                "--ambient-caps=+dac_override"),
                        NOBODY);
        return Stream.of(namespace, nobody).filter(Unprivileged::works).toList();
    }

    /// Gives the folder and all in it to the user that the commands run as; the way may have
    /// changed since the last start.
    void own(Path folder) throws IOException {
        if (owner == KEEP || !Files.exists(folder) || ownerOf(folder) == owner) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            // The folder itself comes last: after a kill in the middle the next start does it
            // again.
            Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static int ownerOf(Path folder) throws IOException {
        return (Integer) Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private boolean works() {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
