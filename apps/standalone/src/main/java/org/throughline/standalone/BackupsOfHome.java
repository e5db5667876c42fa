package org.throughline.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.throughline.cli.Backups;
import org.throughline.cli.Version;
import org.throughline.postgres.HomeLock;
import org.throughline.postgres.PostgresFault;
import org.throughline.standalone.backup.Backup;
import org.throughline.standalone.backup.BackupFault;
import org.throughline.standalone.backup.Holdings;
import org.throughline.standalone.backup.Restore;
import org.throughline.standalone.platform.Outside;

/// `throughline backup` and `throughline restore`, on the home that the environment names.
final class BackupsOfHome implements Backups {

    private final Map<String, String> environment;

    BackupsOfHome(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Copied backup(Places to, Steps steps) {
        logToStderr();
        Home home = Home.of(environment);
        try {
            if (Files.notExists(home.keys())) {
                throw new BackupFault("There is nothing to copy in " + home.folder() + ".");
            }
            home.requireWhole();
            Path whole = to.log().getParent();
            if (whole == null
                    || whole.startsWith(home.folder())
                    || to.keys().startsWith(home.folder())) {
                throw new BackupFault("A backup lies outside of the data directory.");
            }
            Backup.prepare(whole);
            return copied(home, to, steps);
        } catch (IOException problem) {
            throw new Fault("The data directory cannot be read (" + problem.getMessage() + ").");
        } catch (BackupFault | StartFault | PostgresFault problem) {
            throw new Fault(String.valueOf(problem.getMessage()));
        }
    }

    /// With the home's lock if nobody has it, else beside whoever has it.
    private Copied copied(Home home, Places to, Steps steps) throws IOException {
        Optional<HomeLock> lock = HomeLock.tryAcquire(home.folder());
        if (lock.isEmpty()) {
            return copied(home, Databases.beside(environment, home.folder()), to, steps);
        }
        try (HomeLock held = lock.get();
                Stopped databases = Stopped.atTheEnd(Databases.of(environment, Sides.BOTH, held))) {
            return copied(home, databases.databases(), to, steps);
        }
    }

    private Copied copied(Home home, Databases databases, Places to, Steps steps) {
        Backup.Label label = new Backup.Label(Outside.id().toString(), Version.TEXT);
        Holdings from = Configured.holdings(environment, home, databases);
        return new Backup(from, label, Outside.clock(), steps).to(to);
    }

    @Override
    public Restored restore(Places from, boolean verify, Steps steps) {
        logToStderr();
        Home home = Home.of(environment);
        try {
            requireEmpty(home);
            Restore restore = Restore.of(from, verify, steps);
            Restored looked = restore.look();
            return looked.found() > 0 ? looked : filled(home, restore);
        } catch (IOException problem) {
            throw new Fault("The data directory cannot be made (" + problem.getMessage() + ").");
        } catch (BackupFault | StartFault | PostgresFault problem) {
            throw new Fault(String.valueOf(problem.getMessage()));
        }
    }

    private Restored filled(Home home, Restore restore) throws IOException {
        try (HomeLock lock = HomeLock.acquire(home.folder())) {
            requireEmpty(home);
            home.beginRestore();
            boolean done = false;
            try {
                home.prepare();
                Restored restored;
                try (Stopped databases =
                        Stopped.atTheEnd(Databases.of(environment, Sides.BOTH, lock))) {
                    restored =
                            restore.fill(
                                    Configured.holdings(environment, home, databases.databases()));
                }
                done = restored.found() == 0;
                return restored;
            } finally {
                if (done) {
                    home.endRestore();
                } else {
                    home.clear();
                }
            }
        }
    }

    private static void requireEmpty(Home home) throws IOException {
        if (!home.isEmpty()) {
            throw new BackupFault(
                    home.folder()
                            + " is not empty. Set THROUGHLINE_HOME to a folder that is, or is not there.");
        }
    }

    /// As a server has it; before anything writes a line to stdout, which is for data.
    private static void logToStderr() {
        System.setProperty("logback.configurationFile", "org/throughline/standalone/logback.xml");
    }
}
