package org.throughline.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.throughline.generator.Recipe;
import org.throughline.postgres.Folders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program as it is shipped, in processes and on a home of its own, with an agency's account,
/// an auditor's and an administrator's. The limits on requests are out of the way.
final class RunningProgram implements AutoCloseable {

    static final String AUDITOR = "auditor";
    static final String ADMIN = "admin";

    private static final String EVENT = "application/cloudevents+json";
    private static final Duration START = Duration.ofMinutes(2);
    private static final long STOP_SECONDS = 60;

    /// A client that is told to come back later does so this often, a moment apart.
    private static final int PATIENCE = 400;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path home;
    private final Process process;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private URI base = URI.create("http://127.0.0.1");
    private Map<String, String> tokens = Map.of();

    private RunningProgram(Path home, Process process) {
        this.home = home;
        this.process = process;
    }

    /// Both sides in one process.
    ///
    /// @param jar the program; without it there is no server
    static RunningProgram standalone(Path jar) throws NotMeasured, IOException {
        return start(jar, serving(jar), List.of());
    }

    /// The same, on a home that holds made-up cases. All their agencies are registered.
    static RunningProgram loaded(Path jar, Recipe recipe) throws NotMeasured, IOException {
        return start(
                jar,
                serving(jar),
                List.of(
                        "-jar",
                        jar.toAbsolutePath().toString(),
                        "generate",
                        "--load",
                        "--seed",
                        Long.toString(recipe.seed()),
                        "--cases",
                        Integer.toString(recipe.cases()),
                        "--events",
                        Long.toString(recipe.events())));
    }

    private static List<String> serving(Path jar) {
        return List.of("-Xms256m", "-Xmx512m", "-jar", jar.toAbsolutePath().toString(), "serve");
    }

    /// Each side, PostgreSQL and a Kafka broker as processes of their own.
    ///
    /// @param jar the program; without it there is no server
    static RunningProgram cluster(Path jar) throws NotMeasured, IOException {
        Path built = Path.of("apps", "cluster", "target").toAbsolutePath();
        Path others = built.resolve("classpath");
        if (Files.notExists(others)) {
            throw new NotMeasured("the cluster was not built");
        }
        return start(
                jar,
                List.of(
                        "-Xmx64m",
                        "-cp",
                        Files.readString(others).strip() + ":" + built.resolve("classes"),
                        "org.throughline.cluster.LocalCluster",
                        jar.toAbsolutePath().toString()),
                List.of());
    }

    /// @param first a program that runs to its end on the same home before; empty for none
    private static RunningProgram start(Path jar, List<String> program, List<String> first)
            throws NotMeasured, IOException {
        if (Files.notExists(jar)) {
            throw new NotMeasured("the program was not built");
        }
        Path home = Files.createTempDirectory("throughline-bench-server");
        Map<String, String> secrets = ProgramAccounts.written(home);
        if (!first.isEmpty()) {
            Launched.toItsEnd(first, home);
        }
        RunningProgram server = new RunningProgram(home, Launched.process(program, home));
        try {
            server.await(home.resolve("throughline.url"));
            server.tokens =
                    Map.of(
                            Submissions.AGENCY,
                            server.token(Submissions.AGENCY, secrets),
                            AUDITOR,
                            server.token(AUDITOR, secrets),
                            ADMIN,
                            server.token(ADMIN, secrets));
            if (first.isEmpty()) {
                server.register();
            }
            return server;
        } catch (IOException | RuntimeException problem) {
            server.close();
            throw problem;
        }
    }

    private void await(Path address) throws IOException {
        long deadline = System.nanoTime() + START.toNanos();
        while (Files.notExists(address) || Files.readString(address).isBlank()) {
            if (!process.isAlive() || System.nanoTime() - deadline >= 0) {
                throw new IllegalStateException("the server did not start");
            }
            pause();
        }
        base = URI.create(Files.readString(address).strip());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    private String token(String account, Map<String, String> secrets) {
        String pair = account + ":" + secrets.get(account);
        HttpRequest.Builder request =
                request("/oauth2/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Authorization", "Basic " + base64(pair))
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        return JSON.readTree(send(request, 200)).required("access_token").stringValue();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void register() {
        String agency =
                "{\"id\":\"%s\",\"kind\":\"%s\"}".formatted(Submissions.AGENCY, Submissions.KIND);
        send(
                as(ADMIN, "/api/v1/agencies")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(agency)),
                201);
    }

    /// Opens cases, one after the other.
    void open(List<String> openings) {
        openings.forEach(this::post);
    }

    /// Posts one event under the agency's account.
    ///
    /// @return the answer, once it is durable
    JsonNode post(String event) {
        return JSON.readTree(
                send(
                        as(Submissions.AGENCY, "/api/v1/events")
                                .header("Content-Type", EVENT)
                                .POST(BodyPublishers.ofString(event)),
                        201));
    }

    /// The chronology of a case as of a position, as the auditor gets it once it can be answered.
    String chronology(String caseId, long position) {
        String path = "/api/v1/cases/" + caseId + "/chronology?limit=500&ledger=" + position;
        HttpResponse<String> answer = answer(as(AUDITOR, path).GET());
        for (int again = 0; answer.statusCode() == 503 && again < PATIENCE; again++) {
            pause();
            answer = answer(as(AUDITOR, path).GET());
        }
        return body(answer, 200);
    }

    /// Up to which position every view shows what was posted.
    long shown() {
        return JSON.readTree(send(as(ADMIN, "/api/v1/status").GET(), 200))
                .required("projections")
                .valueStream()
                .mapToLong(each -> each.required("position").longValue())
                .min()
                .orElseThrow();
    }

    /// Waits until every view shows the log up to a position.
    void awaitShown(long position) {
        long deadline = System.nanoTime() + START.toNanos();
        while (shown() < position) {
            if (System.nanoTime() - deadline >= 0) {
                throw new IllegalStateException("the views do not come to the end of the log");
            }
            pause();
        }
    }

    /// What the auditor gets at an address.
    ///
    /// @throws NotMeasured if there is no such address
    String read(String path) throws NotMeasured {
        HttpResponse<String> answer = answer(as(AUDITOR, path).GET());
        if (answer.statusCode() == 404) {
            throw new NotMeasured("this program does not answer at that address");
        }
        return body(answer, 200);
    }

    private HttpRequest.Builder as(String account, String path) {
        return request(path).header("Authorization", "Bearer " + tokens.get(account));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(1));
    }

    private String send(HttpRequest.Builder request, int expected) {
        return body(answer(request), expected);
    }

    private static String body(HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(
                    "%s answered %d".formatted(answer.uri().getPath(), answer.statusCode()));
        }
        return answer.body();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new IllegalStateException("the server did not answer", lost);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the server did not stop");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
        Folders.delete(home);
    }
}
