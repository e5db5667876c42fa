package org.throughline.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.postgres.Database;
import org.throughline.postgres.DatabaseSpec;
import org.throughline.postgres.Login;
import org.throughline.postgres.PostgresHome;

/// PostgreSQL, a Kafka broker, the command side and the query side, each a process of its own on
/// 127.0.0.1. The query side is the front door: its home is `THROUGHLINE_HOME`, so the command line
/// and everything else find it as they find a server that is one process.
public final class LocalCluster implements AutoCloseable {

    private final Map<String, String> environment;
    private final Path home;
    private final Path jar;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final List<Part> parts = new ArrayList<>();

    /// @param jar the program, with both sides
    private LocalCluster(Map<String, String> environment, Path home, Path jar) {
        this.environment = environment;
        this.home = home;
        this.jar = jar;
    }

    @SuppressWarnings("SystemOut") // the command's own voice
    public static void main(String... arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        Path home =
                Path.of(environment.getOrDefault("THROUGHLINE_HOME", "target/cluster"))
                        .toAbsolutePath();
        LocalCluster cluster = new LocalCluster(environment, home, Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
        try {
            cluster.start(System.out);
            cluster.watch();
        } catch (ClusterFault fault) {
            System.err.println(fault.getMessage());
            System.exit(1);
        }
    }

    private void start(PrintStream out) throws IOException, InterruptedException {
        Files.createDirectories(
                home.resolve("keys"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createDirectories(home.resolve("cluster"));
        PostgresHome postgres = PostgresHome.start(home.resolve("cluster"));
        running.push(postgres);
        Database events = database(postgres, "throughline_events", "throughline_command");
        Database keyring = database(postgres, "throughline_keyring", "throughline_keyring");
        Database query = database(postgres, "throughline_query", "throughline_query");
        Broker broker = Broker.in(home.resolve("cluster").resolve("kafka"));
        keep(new Part(broker::start));
        String wanted = environment.getOrDefault("THROUGHLINE_PORT", "8080");
        String port = wanted.equals("0") ? Integer.toString(FreePort.any()) : wanted;
        String front = "http://127.0.0.1:" + port;

        Map<String, String> command = new HashMap<>();
        Path commandHome = home.resolve("cluster").resolve("command");
        command.put("THROUGHLINE_HOME", commandHome.toString());
        String commandPort = Integer.toString(FreePort.any());
        command.put("THROUGHLINE_PORT", commandPort);
        command.put("THROUGHLINE_ISSUER", front);
        side(command, broker, "COMMAND", events, keyring);
        keep(new Part(() -> server("command side", command, "command-side", commandHome)));

        Map<String, String> reads = new HashMap<>();
        reads.put("THROUGHLINE_HOME", home.toString());
        reads.put("THROUGHLINE_PORT", port);
        reads.put("THROUGHLINE_COMMAND_URL", "http://127.0.0.1:" + commandPort);
        side(reads, broker, "QUERY", query, keyring);
        keep(new Part(() -> server("query side", reads, "query-side", home)));
        out.println("Throughline is ready as a cluster: " + front + "/cases");
        out.println(
                "Command side, query side, Kafka and PostgreSQL are processes of their own; Ctrl-C stops them.");
        out.println("What they say: " + home.resolve("cluster").resolve("*.log"));
        out.flush();
    }

    private void keep(Part part) throws IOException, InterruptedException {
        part.start();
        parts.add(part);
        running.push(part);
    }

    private static Database database(PostgresHome postgres, String name, String app)
            throws IOException {
        return postgres.database(new DatabaseSpec(name, name + "_owner", app));
    }

    private void side(
            Map<String, String> settings,
            Broker broker,
            String side,
            Database own,
            Database keyring) {
        environment.forEach(
                (name, value) -> {
                    if (name.startsWith("THROUGHLINE_REQUESTS_")) {
                        settings.put(name, value);
                    }
                });
        settings.put("THROUGHLINE_KAFKA", broker.servers());
        settings.put("THROUGHLINE_KEYS", home.resolve("keys").toString());
        settings.put("THROUGHLINE_DB_URL", own.app().url());
        settings.put("THROUGHLINE_DB_USER", own.app().user());
        settings.put("THROUGHLINE_DB_PASSWORD", own.app().password());
        login(settings, "THROUGHLINE_" + side + "_DB_OWNER_", own.owner());
        settings.put("THROUGHLINE_KEYRING_DB_URL", keyring.app().url());
        login(settings, "THROUGHLINE_KEYRING_DB_", keyring.app());
        login(settings, "THROUGHLINE_KEYRING_DB_OWNER_", keyring.owner());
    }

    private static void login(Map<String, String> settings, String prefix, Login login) {
        settings.put(prefix + "USER", login.user());
        settings.put(prefix + "PASSWORD", login.password());
    }

    private Child server(String name, Map<String, String> settings, String command, Path itsHome)
            throws IOException, InterruptedException {
        Path url = itsHome.resolve("throughline.url");
        Files.deleteIfExists(url);
        Path temporary = Files.createDirectories(itsHome.resolve("tmp"));
        return Child.java(
                        name,
                        true,
                        home.resolve("cluster").resolve(command + ".log"),
                        settings,
                        List.of(
                                "-Xms256m",
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:-UsePerfData",
                                "-Djava.io.tmpdir=" + temporary,
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "-Daxoniq.update-checker.disabled=true",
                                "-jar",
                                jar.toString(),
                                command))
                .await(() -> Child.told(url));
    }

    /// A part that ends is started again.
    private void watch() throws InterruptedException {
        while (true) {
            for (Part part : parts) {
                part.watch();
            }
            Thread.sleep(200);
        }
    }

    /// In the opposite order of the start.
    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception problem) {
                throw new IllegalStateException("a part of the cluster did not stop", problem);
            }
        }
    }
}
