package org.throughline.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One data directory and the server that runs on it. The folder holds `data`, `log`, and what each
/// program said last.
final class Cluster {

    static final String SUPERUSER = "postgres";

    private static final int START_ATTEMPTS = 20;
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    /// `postmaster.pid` holds the process, the data directory, the start, and then the port.
    private static final int LINE_OF_PORT = 3;

    private final Path folder;
    private final Unprivileged user;
    private final Programs programs;
    private final Settings settings;
    private final String password;
    private final ServerLog log;
    private int port;

    Cluster(Path folder, Binaries binaries, Unprivileged user, Settings settings, String password) {
        this.folder = folder;
        this.user = user;
        this.programs = new Programs(binaries, user, folder);
        this.settings = settings;
        this.password = password;
        this.log = new ServerLog(folder.resolve("log").resolve("postgres.log"));
    }

    Path data() {
        return folder.resolve("data");
    }

    boolean exists() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    /// Creates the data directory if there is none, and starts the server on a free port.
    void start() throws IOException {
        Folders.owned(folder);
        Folders.owned(folder.resolve("log"));
        if (!exists()) {
            initialise();
        }
        Files.writeString(
                data().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        for (int attempt = 1; !startOnFreePort(); attempt++) {
            if (attempt == START_ATTEMPTS) {
                throw new PostgresFault(
                        "PostgreSQL did not start: no free port, or an earlier server did not end");
            }
            pause();
        }
    }

    /// Starts the server again that [#start()] started and that has ended since, as it was.
    ///
    /// @throws PostgresFault if it does not start now
    void startAgain() throws IOException {
        if (!started()) {
            throw new PostgresFault("PostgreSQL does not start yet: what was there has not ended");
        }
    }

    /// Stops the server that runs on the data directory: sessions are ended, everything is written.
    /// If it does not stop in time (it may hang while it restarts after a crash), the write-ahead
    /// log alone keeps what was committed, and the next start recovers.
    void stop() throws IOException {
        if (!stop("fast") && !stop("immediate")) {
            throw new PostgresFault("PostgreSQL did not stop: " + programs.said("pg_ctl"));
        }
    }

    /// Stops the server that [#start()] started, once.
    void close() throws IOException {
        if (port != 0) {
            port = 0;
            stop();
        }
    }

    /// Where the server of a data directory listens, as it says itself.
    static int runningPort(Path data) throws IOException {
        try {
            List<String> said = Files.readAllLines(data.resolve("postmaster.pid"));
            if (said.size() > LINE_OF_PORT) {
                return Integer.parseInt(said.get(LINE_OF_PORT).strip());
            }
        } catch (NoSuchFileException | NumberFormatException _) {
            // told below
        }
        throw new PostgresFault("PostgreSQL does not run yet, or no longer. Try again.");
    }

    Login login(String database, String role, String secret) {
        return Login.at(port, database, role, secret);
    }

    /// A session with all rights, for creating databases and roles.
    Connection administer(String database) throws SQLException {
        Login login = login(database, SUPERUSER, password);
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }

    /// In a folder beside, renamed when complete: a kill in the middle leaves no half data
    /// directory.
    private void initialise() throws IOException {
        Path fresh = folder.resolve("data.new");
        Path secret = folder.resolve("initial.password");
        Folders.delete(fresh);
        try {
            SecretFile.write(secret, password);
            if (user.owner() != Unprivileged.KEEP) {
                Files.setAttribute(secret, "unix:uid", user.owner());
            }
            if (!initdb(fresh, secret)) {
                throw new PostgresFault("initdb failed: " + programs.said("initdb"));
            }
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean initdb(Path fresh, Path secret) throws IOException {
        return programs.run(
                START_LIMIT,
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                settings == Settings.DURABLE ? "--data-checksums" : "--no-sync");
    }

    private boolean startOnFreePort() throws IOException {
        int candidate = freePort();
        Files.writeString(data().resolve("postgresql.conf"), settings.file(candidate));
        boolean started = started();
        if (started) {
            port = candidate;
        }
        return started;
    }

    /// @return false if it is worth another try: the port was taken in the meantime, or sessions of
    ///   a killed server are still ending
    private boolean started() throws IOException {
        long mark = log.prepare();
        user.own(data());
        user.own(folder.resolve("log"));
        boolean started =
                programs.run(
                        START_LIMIT.plusSeconds(10),
                        "pg_ctl",
                        "start",
                        "--wait",
                        "--timeout=" + START_LIMIT.toSeconds(),
                        "--log=" + log.file(),
                        "--pgdata=" + data());
        if (started) {
            return true;
        }
        String said = log.since(mark);
        if (said.contains("Address already in use") || said.contains("shared memory block")) {
            return false;
        }
        throw new PostgresFault(
                "PostgreSQL did not start: " + programs.said("pg_ctl") + "\n" + said);
    }

    private boolean stop(String mode) throws IOException {
        return programs.run(
                STOP_LIMIT.plusSeconds(10),
                "pg_ctl",
                "stop",
                "--wait",
                "--timeout=" + STOP_LIMIT.toSeconds(),
                "--mode=" + mode,
                "--pgdata=" + data());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresFault("the start was interrupted", interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
