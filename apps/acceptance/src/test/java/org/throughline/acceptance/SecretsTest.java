package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// `serve` on a new home: the administrator comes in, a program and a worker get accounts, people
/// mistype passwords. Then every secret there was is looked for where others could read it.
@Tag("server")
class SecretsTest {

    private static final Pattern PASSWORD = Pattern.compile("(?m)^ *password (\\S+)$");
    private static final String OWN = "qz seven plums in a bowl";
    private static final String MISTYPED = "qz mistyped once only";

    /// What each secret is called.
    private final Map<String, String> secrets = new LinkedHashMap<>();

    @Test
    void noSecretIsInALogAnArgumentAnEnvironmentOrAThread() throws IOException {
        try (RunningServer server = RunningServer.first("secrets")) {
            administrator(server);
            program(server);
            people(server);
            auditor(server);
            issuersOwn(server.home());
            Map<String, byte[]> places = places(server);
            List<String> hits = new ArrayList<>();
            for (Map.Entry<String, String> secret : secrets.entrySet()) {
                Search search = new Search(new Marker(secret.getValue()));
                look(places, search).forEach(hit -> hits.add(secret.getKey() + " in " + hit));
            }
            assertThat(hits).isEmpty();
            assertThat(look(places, new Search(new Marker("THROUGHLINE_HOME"))))
                    .as("the search finds what is there")
                    .isNotEmpty();
            String first = secrets.getOrDefault("one-time password", "");
            assertThat(new Search(new Marker(first)).in(server.home())).isEmpty();
            for (String password : List.of(OWN, MISTYPED)) {
                Search search = new Search(new Marker(password));
                assertThat(search.in(server.home().resolve("secrets"))).isEmpty();
                assertThat(search.in(server.home().resolve("tmp"))).isEmpty();
            }
        }
    }

    private void administrator(RunningServer server) {
        Matcher told = PASSWORD.matcher(server.files().out());
        assertThat(told.find()).isTrue();
        String first = told.group(1);
        secrets.put("one-time password", first);
        secrets.put("password", OWN);
        secrets.put("mistyped password", MISTYPED);
        Pages pages = new Pages(server);
        assertThat(pages.signIn("admin", MISTYPED)).endsWith("/login?error");
        assertThat(pages.signIn("admin", first)).endsWith("/cases");
        assertThat(pages.changePassword(first, OWN)).endsWith("/login?changed");
        server.login("admin", MISTYPED).expect(401);
        String token = Json.text(server.login("admin", OWN).expect(200).json(), "access_token");
        secrets.put("administrator's token", signature(token));
        Http admin = server.withAuthorization("Bearer " + token);
        admin.post("/api/v1/agencies", Http.JSON, "{\"id\":\"police\",\"kind\":\"police\"}")
                .expect(201);
        admin.get("/api/v1/cases").expect(403);
    }

    /// All of it with the program itself, as an administrator would.
    private void program(RunningServer server) throws IOException {
        Path key = server.files().beside("police.jwk");
        Path published = server.files().beside("police.public.jwk");
        Files.deleteIfExists(key);
        Files.writeString(published, out(server.run("account", "key", key.toString())));
        secrets.put("private key", Json.text(Json.MAPPER.readTree(Files.readString(key)), "d"));
        String name = "police.records";
        out(
                server.run(
                        "account",
                        "add",
                        name,
                        "--role",
                        "agency",
                        "--agency",
                        "police",
                        "--jwk",
                        published.toString()));
        server.withAuthorization("Bearer " + token(server, name)).get("/api/v1/cases").expect(200);
    }

    private void people(RunningServer server) throws IOException {
        String first =
                out(server.run(
                                "account",
                                "add",
                                "worker.one",
                                "--role",
                                "practitioner",
                                "--agency",
                                "police"))
                        .strip();
        secrets.put("worker's one-time password", first);
        assertThat(new Pages(server).signIn("worker.one", first)).endsWith("/cases");
    }

    /// There is no other here who could say whether all that was read stands in the access log.
    private void auditor(RunningServer server) throws IOException {
        Path published = server.files().beside("police.public.jwk");
        String name = "audit.records";
        out(server.run("account", "add", name, "--role", "auditor", "--jwk", published.toString()));
        server.reads()
                .reconcile(
                        server.home(), server.withAuthorization("Bearer " + token(server, name)));
    }

    /// With the key that was made; from the issuer at the address that it calls its own.
    private String token(RunningServer server, String name) throws IOException {
        String key = server.files().beside("police.jwk").toString();
        String issuer = Files.readString(server.files().url()).strip();
        String token =
                out(server.run("token", "--as", name, "--key", key, "--server", issuer)).strip();
        secrets.put("token of " + name, signature(token));
        return token;
    }

    /// What the program made for itself: of the signing key and of the databases.
    private void issuersOwn(Path home) throws IOException {
        JsonNode signing =
                Json.MAPPER.readTree(Files.readString(home.resolve("secrets/issuer.jwk")));
        secrets.put("signing key", Json.text(signing, "d").substring(0, 64));
        JsonNode databases =
                Json.MAPPER.readTree(Files.readString(home.resolve("secrets/postgres.json")));
        List<String> passwords = databases.valueStream().map(JsonNode::asString).toList();
        assertThat(passwords).isNotEmpty();
        for (String password : passwords) {
            secrets.put("database password " + secrets.size(), password);
        }
    }

    private static List<String> look(Map<String, byte[]> places, Search search) {
        List<String> hits = new ArrayList<>();
        places.forEach((name, bytes) -> hits.addAll(search.in(name, bytes)));
        return hits;
    }

    /// Where others could look, by name.
    private static Map<String, byte[]> places(RunningServer server) throws IOException {
        Map<String, byte[]> places = new LinkedHashMap<>();
        places.put("the log", bytes(server.files().talk()));
        places.put("the threads", bytes(server.threadDump()));
        for (ProcessHandle process : server.processes()) {
            for (String what : List.of("cmdline", "environ")) {
                places.put(what + " of process " + process.pid(), proc(process, what));
            }
        }
        return places;
    }

    private static byte[] proc(ProcessHandle process, String what) throws IOException {
        try {
            return Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), what));
        } catch (NoSuchFileException _) {
            return new byte[0]; // it has ended
        }
    }

    private static String out(Program.Said said) {
        assertThat(said.exit()).as(said.err()).isZero();
        return said.out();
    }

    private static String signature(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
