package org.throughline.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.throughline.cli.Backups;
import org.throughline.cli.DeepChecks;
import org.throughline.postgres.HomeLock;
import org.throughline.postgres.PostgresFault;
import org.throughline.standalone.backup.DeepReading;

/// `throughline doctor --deep`, on the home that the environment names.
final class DeepChecksOfHome implements DeepChecks {

    private final Map<String, String> environment;

    DeepChecksOfHome(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Checked check(Backups.Steps steps) {
        System.setProperty("logback.configurationFile", "org/throughline/standalone/logback.xml");
        Home home = Home.of(environment);
        try {
            if (Files.notExists(home.keys())) {
                throw new Backups.Fault("There is nothing to check in " + home.folder() + ".");
            }
            home.requireWhole();
            return checked(home, steps);
        } catch (IOException problem) {
            throw new Backups.Fault("The data directory cannot be read.");
        } catch (StartFault | PostgresFault problem) {
            throw new Backups.Fault(String.valueOf(problem.getMessage()));
        }
    }

    /// With the home's lock if nobody has it, else beside whoever has it.
    private Checked checked(Home home, Backups.Steps steps) throws IOException {
        Optional<HomeLock> lock = HomeLock.tryAcquire(home.folder());
        if (lock.isEmpty()) {
            return checked(home, Databases.beside(environment, home.folder()), steps);
        }
        try (HomeLock held = lock.get();
                Stopped databases = Stopped.atTheEnd(Databases.of(environment, Sides.BOTH, held))) {
            return checked(home, databases.databases(), steps);
        }
    }

    private Checked checked(Home home, Databases databases, Backups.Steps steps) {
        return new DeepReading(Configured.holdings(environment, home, databases)).read(steps);
    }
}
