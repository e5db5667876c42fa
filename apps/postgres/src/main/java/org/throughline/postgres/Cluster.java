package org.throughline.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/// One data directory and the server that runs on it.
///
/// Layout of the folder: `bin` (may lie elsewhere), `data`, `log`, and what each program said last.
final class Cluster {

    static final String SUPERUSER = "postgres";

    private static final int START_ATTEMPTS = 3;
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

    private final Path folder;
    private final Programs programs;
    private final Settings settings;
    private final String password;
    private int port;

    Cluster(Path folder, Binaries binaries, Settings settings, String password) {
        this.folder = folder;
        this.programs = new Programs(binaries, Unprivileged.here(), folder);
        this.settings = settings;
        this.password = password;
    }

    Path data() {
        return folder.resolve("data");
    }

    /// Creates the data directory if there is none, and starts the server on a free port.
    void start() throws IOException {
        Folders.owned(folder);
        Folders.owned(folder.resolve("log"));
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise();
        }
        Files.writeString(
                data().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        for (int attempt = 1; !startOn(freePort()); attempt++) {
            if (attempt == START_ATTEMPTS) {
                throw new PostgresFault("PostgreSQL found no free port on 127.0.0.1");
            }
        }
    }

    /// Stops the server: sessions are ended, everything is written.
    void stop() throws IOException {
        if (!stop("fast") && !stop("immediate")) {
            throw new PostgresFault("PostgreSQL did not stop: " + programs.said("pg_ctl"));
        }
    }

    Login login(String database, String user, String secret) {
        return Login.at(port, database, user, secret);
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
        Folders.owned(fresh);
        try {
            SecretFile.write(secret, password);
            boolean done =
                    programs.run(
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
            if (!done) {
                throw new PostgresFault("initdb failed: " + programs.said("initdb"));
            }
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// @return false if another program took the port in the meantime
    private boolean startOn(int candidate) throws IOException {
        Files.writeString(data().resolve("postgresql.conf"), settings.file(candidate));
        boolean started =
                programs.run(
                        START_LIMIT.plusSeconds(10),
                        "pg_ctl",
                        "start",
                        "--wait",
                        "--timeout=" + START_LIMIT.toSeconds(),
                        "--pgdata=" + data());
        if (started) {
            port = candidate;
            return true;
        }
        String said = programs.said("pg_ctl");
        if (said.contains("could not bind")) {
            return false;
        }
        throw new PostgresFault("PostgreSQL did not start: " + said);
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
