package org.throughline.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The real program as a child process, on a home of its own under `target/`.
final class RunningServer implements AutoCloseable {

    /// Those that a `serve` here has accounts for, besides the administrator.
    static final List<String> AGENCIES =
            List.of("police", "social-care", "school", "health-visiting", "gp", "camhs");

    private static final List<String> ROLES = List.of("reviewer", "auditor", "admin");
    private static final Map<String, String> PEOPLE =
            Map.of("police-worker", "police", "school-worker", "school");
    static final Duration START = Duration.ofMinutes(5);

    private final String command;
    private final ServerHome home;
    private final HttpClient client;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final SeenReads reads = new SeenReads();
    private final Doorway door;
    private final Map<String, String> settings = new HashMap<>();
    private String port = "0";
    private @Nullable Process process;

    private RunningServer(String command, ServerHome home) throws IOException {
        this.command = command;
        this.home = home;
        this.door = new Doorway(reads::saw);
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /// An empty server, with accounts for [#AGENCIES], two of their people, `reviewer`, `auditor`
    /// and `admin`. The agencies are not registered yet.
    static RunningServer serve(String name) throws IOException {
        return on(ServerHome.fresh(name), "serve");
    }

    /// The same as processes of their own, with PostgreSQL and a broker.
    static RunningServer cluster(String name) throws IOException {
        return on(ServerHome.fresh(name), Program.CLUSTER);
    }

    /// The same on a home that is empty.
    static RunningServer on(ServerHome home, String command) throws IOException {
        RunningServer server = new RunningServer(command, home);
        SeededAccounts.write(server.home(), AGENCIES, ROLES, PEOPLE);
        server.start();
        return server;
    }

    /// On a home that nobody has used, with the accounts that it makes itself.
    static RunningServer first(String name) throws IOException {
        RunningServer server = new RunningServer("serve", ServerHome.fresh(name));
        server.start();
        return server;
    }

    static RunningServer demo(String name) throws IOException {
        RunningServer server = new RunningServer("demo", ServerHome.fresh(name));
        server.start();
        return server;
    }

    /// Starts it, again on the same home and port after a stop or a kill, and waits until it can
    /// serve.
    void start() throws IOException {
        Files.deleteIfExists(home.url());
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("THROUGHLINE_PORT", port);
        Process started = Program.start(home, environment, "", command);
        process = started;
        try {
            Until.holds("the server to start", START, () -> told(started));
            int own = URI.create(Files.readString(home.url()).strip()).getPort();
            port = Integer.toString(own);
            door.leadTo(own);
            Until.holds("readiness", START, this::ready);
            if (command.equals("demo")) {
                Until.holds("the demo's cases", START, () -> home.out().contains("Ctrl-C"));
            }
        } catch (AssertionError | IOException | RuntimeException failed) {
            try {
                close();
            } catch (AssertionError | IOException | RuntimeException more) {
                failed.addSuppressed(more);
            }
            throw failed;
        }
    }

    /// What its environment says from the next start on.
    void set(String name, String value) {
        settings.put(name, value);
    }

    private boolean told(Process started) {
        if (!started.isAlive()) {
            throw new AssertionError("ended with " + started.exitValue() + ":\n" + home.talk());
        }
        return Files.exists(home.url());
    }

    private boolean ready() {
        try {
            return anonymous().sendOnce("GET", "/actuator/health/readiness", new byte[0]).status()
                    == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /// Waits until everything that the log holds can be read.
    void settle() {
        Http auditor = as("auditor");
        JsonNode log = auditor.read("/api/v1/log?after=0&limit=1").json();
        long head = log.required("head").longValue();
        Until.holds(
                "position " + head + " to be readable",
                START,
                () ->
                        auditor
                                .read("/api/v1/status")
                                .json()
                                .required("projections")
                                .values()
                                .stream()
                                .allMatch(each -> each.required("position").longValue() >= head));
    }

    Http anonymous() {
        return new Http(client, base(), () -> "");
    }

    /// HTTP with a bearer token of that account.
    Http as(String account) {
        return new Http(client, base(), () -> tokens.computeIfAbsent(account, this::bearer));
    }

    /// What was read of it, to be compared with its access log.
    SeenReads reads() {
        return reads;
    }

    /// Every read that was made so far has its row in the access log, and every row its read, if
    /// there is an auditor who can say so.
    void reconcile() {
        if (SeededAccounts.holders(home()).containsKey("auditor")) {
            reads.reconcile(home(), as("auditor"));
        }
    }

    Http withAuthorization(String value) {
        return new Http(client, base(), () -> value);
    }

    private String bearer(String account) {
        return "Bearer " + token(account, SeededAccounts.secret(home(), account));
    }

    private String token(String account, String secret) {
        return Json.text(login(account, secret).expect(200).json(), "access_token");
    }

    /// Asks for a token, as RFC 6749 sections 4.4 and 2.3.1 say.
    Answer login(String account, String secret) {
        String pair =
                URLEncoder.encode(account, StandardCharsets.UTF_8)
                        + ":"
                        + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
        return withAuthorization("Basic " + Base64.getEncoder().encodeToString(bytes))
                .post(
                        "/oauth2/token",
                        "application/x-www-form-urlencoded",
                        "grant_type=client_credentials");
    }

    /// Runs one command of the command line against this server, through the door.
    Program.Said run(String... arguments) throws IOException {
        return Program.run(home, Map.of("THROUGHLINE_URL", base().toString()), arguments);
    }

    /// Compares what was read with the access log, ends it as an orderly stop does, and waits.
    void stop() {
        try {
            reconcile();
        } finally {
            end(false);
        }
    }

    /// SIGKILL: nothing of the program runs any more. The PostgreSQL it started goes on.
    void kill() {
        end(true);
    }

    private void end(boolean atOnce) {
        Process running = process();
        if (atOnce) {
            running.destroyForcibly();
        } else {
            running.destroy();
        }
        try {
            if (!running.waitFor(60, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
                throw new AssertionError("the server did not stop");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /// The process and all that it started, directly or not.
    List<ProcessHandle> processes() throws IOException {
        ProcessHandle own = process().toHandle();
        return Stream.of(Stream.of(own), own.descendants(), home.postgres().stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /// The process of it that has that in its command line, if it runs now.
    Optional<ProcessHandle> process(String part) {
        return process()
                .toHandle()
                .descendants()
                .filter(each -> Program.commandLine(each).contains(part))
                .findFirst();
    }

    /// Every thread of the process, the virtual ones too.
    String threadDump() throws IOException {
        String pid = Long.toString(process().pid());
        Path threads = home.beside("threads.json");
        Files.deleteIfExists(threads);
        List<String> dumps = new ArrayList<>();
        dumps.add(Program.tool("jcmd", pid, "Thread.print", "-l", "-e"));
        dumps.add(
                Program.tool(
                        "jcmd", pid, "Thread.dump_to_file", "-format=json", threads.toString()));
        dumps.add(Files.readString(threads));
        return String.join("\n", dumps);
    }

    Path home() {
        return home.folder();
    }

    ServerHome files() {
        return home;
    }

    /// Where clients of any kind find it.
    URI base() {
        return door.base();
    }

    private Process process() {
        return Objects.requireNonNull(process, "started");
    }

    @Override
    public void close() throws IOException {
        try {
            if (process().isAlive()) {
                stop();
            }
        } finally {
            door.close();
            home.stopOrphan();
            home.delete();
        }
    }
}
