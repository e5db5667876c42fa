package org.throughline.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.command.ledger.Ledger;
import org.throughline.postgres.HomeLock;

/// A running server on a home, with what it holds: the lock, the databases, the Spring context.
/// They end in the opposite order, also when the process is asked to end.
record Server(Port port, SignIns signIns, ConfigurableApplicationContext context, Runnable release)
        implements AutoCloseable {

    /// Returns when the server is ready.
    ///
    /// @param demo whether the demo's accounts are wanted
    static Server start(Map<String, String> environment, boolean demo) throws IOException {
        return start(environment, Sides.BOTH, demo);
    }

    /// The same for a part of it.
    static Server start(Map<String, String> environment, Sides sides, boolean demo)
            throws IOException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        Home home = Home.of(environment);
        HomeLock lock = HomeLock.acquire(home.folder());
        try {
            home.requireWhole();
            Port port = Port.of(environment);
            home.prepare();
            SignIns signIns = SignIns.prepare(environment, sides, home, demo);
            return start(environment, sides, home, port, lock, signIns);
        } catch (IOException | RuntimeException problem) {
            lock.close();
            throw problem;
        }
    }

    private static Server start(
            Map<String, String> environment,
            Sides sides,
            Home home,
            Port port,
            HomeLock lock,
            SignIns signIns)
            throws IOException {
        Databases databases = Databases.of(environment, sides, lock);
        Runnable release = () -> release(home, databases, lock);
        // Handlers run after the context is closed, and the end of the process waits for them.
        SpringApplication.getShutdownHandlers().add(release);
        try {
            SpringApplication application = new SpringApplication(sides.configuration());
            application.setWebApplicationType(WebApplicationType.SERVLET);
            application.setDefaultProperties(
                    ServerSettings.of(environment, sides, home, port, databases));
            ConfigurableApplicationContext context = application.run();
            home.announce(port.url());
            return new Server(port, signIns, context, release);
        } catch (IOException | RuntimeException problem) {
            SpringApplication.getShutdownHandlers().remove(release);
            databases.close();
            throw problem;
        }
    }

    /// Leaves the public keys of the log in the home; it has none before it first signs.
    void showKeys(Home home) throws IOException {
        Ledger ledger = context.getBeanProvider(Ledger.class).getIfAvailable();
        if (ledger != null && !ledger.keys().isEmpty()) {
            home.show(ledger.keys());
        }
    }

    @Override
    public void close() {
        context.close();
        SpringApplication.getShutdownHandlers().remove(release);
        release.run();
    }

    private static void release(Home home, Databases databases, HomeLock lock) {
        try (lock;
                databases) {
            home.withdraw();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
