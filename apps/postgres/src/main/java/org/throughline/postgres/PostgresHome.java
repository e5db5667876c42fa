package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// A running PostgreSQL whose data stays in a home folder: `postgres/` (programs, data, log) and
/// `secrets/postgres.json` (passwords, 0600).
///
/// It listens on 127.0.0.1 only, on a port that differs from start to start, and trusts nobody
/// without a password. What is committed survives a kill of this process and a failure of the
/// machine. If the server ends by itself, it is started again, on its port, until it runs. There is
/// no shutdown hook: whoever starts it closes it, after the last user of its databases.
public final class PostgresHome implements AutoCloseable {

    private final HomeLock lock;
    private final boolean ownsLock;
    private final Cluster cluster;
    private final Orphan own;
    private final Passwords passwords;
    private final Guard guard;

    private PostgresHome(
            HomeLock lock, boolean ownsLock, Cluster cluster, Orphan own, Passwords passwords) {
        this.lock = lock;
        this.ownsLock = ownsLock;
        this.cluster = cluster;
        this.own = own;
        this.passwords = passwords;
        this.guard = new Guard(cluster, own);
    }

    /// Locks the home for this process and starts the server in it.
    ///
    /// @throws PostgresFault if the home is in use, or the server does not start
    public static PostgresHome start(Path home) throws IOException {
        HomeLock lock = HomeLock.acquire(home);
        try {
            return start(lock, true);
        } catch (IOException | RuntimeException problem) {
            lock.close();
            throw problem;
        }
    }

    /// Starts the server in a home that the caller has locked, and leaves the lock to the caller.
    public static PostgresHome start(HomeLock lock) throws IOException {
        return start(lock, false);
    }

    /// A database of the server that another process runs in a home, for a reader beside it. It
    /// ends when that process does.
    ///
    /// @throws PostgresFault if no server runs there, or it is not ready
    public static Database running(Path home, DatabaseSpec spec) throws IOException {
        int port = Cluster.runningPort(home.resolve("postgres").resolve("data"));
        Passwords passwords = Passwords.in(home.resolve("secrets"));
        if (!passwords.has(spec.owner()) || !passwords.has(spec.app())) {
            throw new PostgresFault("The database " + spec.name() + " is not ready yet.");
        }
        return new Database(
                spec.name(),
                Login.at(port, spec.name(), spec.owner(), passwords.of(spec.owner())),
                Login.at(port, spec.name(), spec.app(), passwords.of(spec.app())));
    }

    private static PostgresHome start(HomeLock lock, boolean ownsLock) throws IOException {
        Path folder = Folders.owned(lock.home().resolve("postgres"));
        Passwords passwords = Passwords.in(lock.home().resolve("secrets"));
        requirePasswords(folder.resolve("data"), passwords);
        Binaries binaries = Binaries.unpack(folder.resolve("bin"));
        Cluster cluster =
                new Cluster(
                        folder,
                        binaries,
                        Unprivileged.here(),
                        Settings.DURABLE,
                        passwords.of(Cluster.SUPERUSER));
        Orphan own = new Orphan(cluster, folder.resolve("bin"));
        own.clear();
        cluster.start();
        return new PostgresHome(lock, ownsLock, cluster, own, passwords);
    }

    private static void requirePasswords(Path data, Passwords passwords) {
        if (Files.exists(data) && !passwords.has(Cluster.SUPERUSER)) {
            throw new PostgresFault(
                    "The data in "
                            + data
                            + " needs its passwords, but "
                            + passwords.file()
                            + " is missing or incomplete. Restore that file from a backup.");
        }
    }

    /// Creates the database and its two roles unless they exist; nobody else may connect to it.
    public synchronized Database database(DatabaseSpec spec) throws IOException {
        Login owner = cluster.login(spec.name(), spec.owner(), passwords.of(spec.owner()));
        Login app = cluster.login(spec.name(), spec.app(), passwords.of(spec.app()));
        try (Connection connection = cluster.administer("postgres")) {
            Roles roles = new Roles(connection);
            roles.login(owner.user(), owner.password());
            roles.login(app.user(), app.password());
            roles.database(spec.name(), spec.owner());
            roles.mayConnect(spec.name(), spec.app());
        } catch (SQLException problem) {
            throw new PostgresFault("the database " + spec.name() + " was not created", problem);
        }
        return new Database(spec.name(), owner, app);
    }

    /// Stops the server and leaves the data. Does nothing the second time.
    @Override
    public synchronized void close() throws IOException {
        guard.close();
        try {
            if (own.runs()) {
                cluster.close();
            }
        } finally {
            if (ownsLock) {
                lock.close();
            }
        }
    }
}
