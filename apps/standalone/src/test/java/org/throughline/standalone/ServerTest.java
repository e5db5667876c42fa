package org.throughline.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.web.bind.annotation.RequestMethod.GET;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.throughline.postgres.PostgresFault;
import org.throughline.standalone.demo.Demo;
import org.throughline.standalone.demo.Loaded;
import tools.jackson.databind.JsonNode;

/// The one-process server from outside: its issuer, its routes, its home.
@Tag("server")
class ServerTest {

    @TempDir static Path home;

    static Server server;
    static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        server = Server.start(environment(), true);
        visitor = Visitor.of(server.port().url());
    }

    @AfterAll
    static void stop() {
        visitor.close();
        server.close();
        assertThat(home.resolve("throughline.url")).doesNotExist();
    }

    @Test
    void rightSecretGivesATokenThatSaysWhoAndAsWhat() throws Exception {
        HttpResponse<String> answer = visitor.token("police", secret("police"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode claims = Visitor.claims(answer);
        assertThat(claims.path("sub").asString()).isEqualTo("police");
        assertThat(claims.path("agency").asString()).isEqualTo("police");
        assertThat(claims.path("roles").values())
                .extracting(JsonNode::asString)
                .containsExactly("agency");
        assertThat(claims.path("iss").asString()).isEqualTo(server.port().url());
    }

    @Test
    void reviewerAuditorAndAdministratorHaveTheirRoleAndNoAgency() throws Exception {
        for (String name : List.of("reviewer", "auditor", "admin")) {
            JsonNode claims = Visitor.claims(visitor.token(name, secret(name)));
            assertThat(claims.path("roles").values())
                    .extracting(JsonNode::asString)
                    .containsExactly(name);
            assertThat(claims.has("agency")).isFalse();
        }
    }

    @Test
    void wrongSecretAndUnknownNameAreRefusedAlike() throws Exception {
        HttpResponse<String> wrong = visitor.token("police", "not-the-secret");
        HttpResponse<String> unknown = visitor.token("nobody", "not-the-secret");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body()).doesNotContain("police");
    }

    @Test
    void metadataAnnounceOnlyWhatIsServed() throws Exception {
        JsonNode metadata =
                Visitor.JSON.readTree(
                        visitor.get("/.well-known/oauth-authorization-server").body());
        assertThat(metadata.path("issuer").asString()).isEqualTo(server.port().url());
        assertThat(metadata.path("token_endpoint").asString())
                .isEqualTo(server.port().url() + "/oauth2/token");
        assertThat(metadata.propertyNames())
                .filteredOn(name -> name.endsWith("_endpoint"))
                .containsExactly("token_endpoint");
        JsonNode keys = Visitor.JSON.readTree(visitor.get("/oauth2/jwks").body()).path("keys");
        assertThat(keys.size()).isEqualTo(1);
        assertThat(keys.get(0).propertyNames())
                .as("the private part")
                .doesNotContain("d", "p", "q");
    }

    @Test
    void routesNeedAnAccountAndHealthDoesNot() throws Exception {
        assertThat(visitor.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/v1/no-such-route").statusCode()).isEqualTo(401);
        String bearer = Visitor.bearer(visitor.token("police", secret("police")));
        assertThat(visitor.get("/api/v1/no-such-route", bearer).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/api/v1/no-such-route", forged(bearer)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void eachHandlerHasALineInTheTableOfWhoMay() throws IOException {
        Set<String> lines = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("..", "..", "docs", "who-may.csv"))) {
            String[] cells = line.split(",", -1);
            lines.add(route(cells[0], cells[1]));
        }
        Set<String> handled = new TreeSet<>();
        for (var mapping :
                server.context().getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                for (RequestMethod method : methods.isEmpty() ? Set.of(GET) : methods) {
                    info.getPatternValues()
                            .forEach(path -> handled.add(route(method.name(), path)));
                }
            }
        }
        assertThat(handled).hasSizeGreaterThan(30);
        assertThat(lines).containsAll(handled);
    }

    private static String route(String method, String path) {
        return method + " " + path.replaceAll("\\{[^}]*}", "{}");
    }

    @Test
    void theFormLetsIn() throws Exception {
        try (Visitor reader = Visitor.of(server.port().url())) {
            HttpResponse<String> cases = reader.signIn("reviewer", secret("reviewer"));
            assertThat(cases.statusCode()).isEqualTo(200);
            assertThat(cases.uri().getPath()).isEqualTo("/cases");
            assertThat(reader.get("/cases").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theDemoIsLoadedOnceAndWhole() {
        String url = server.port().url();
        InstantSource day = InstantSource.system();
        Loaded first = Demo.load(url, home, day, talk());
        Loaded again = Demo.load(url, home, day, talk());
        InstantSource nextDay = InstantSource.offset(day, Duration.ofDays(1));
        Loaded tomorrow = Demo.load(url, home, nextDay, talk());
        assertThat(first.refused()).isEmpty();
        assertThat(first.recorded()).isEqualTo(first.events()).isGreaterThan(100);
        for (Loaded later : List.of(again, tomorrow)) {
            assertThat(later.refused()).isEmpty();
            assertThat(later.recorded()).isZero();
            assertThat(later.before()).isEqualTo(first.recorded());
            assertThat(later.closure()).isEqualTo(first.closure()).isPresent();
        }
    }

    private static PrintStream talk() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    @Test
    void homeIsClosedToOthersAndNamesTheServer() throws Exception {
        for (String file :
                List.of("secrets/accounts.json", "secrets/issuer.jwk", "secrets/postgres.json")) {
            assertThat(mode(file)).as(file).isEqualTo("rw-------");
        }
        for (String folder : List.of("secrets", "keys", "tmp", "postgres")) {
            assertThat(mode(folder)).as(folder).isEqualTo("rwx------");
        }
        assertThat(home.resolve("throughline.url")).hasContent(server.port().url());
        assertThat(Path.of(System.getProperty("java.io.tmpdir"))).isEqualTo(home.resolve("tmp"));
    }

    @Test
    void secondServerOnTheHomeIsRefused() {
        assertThatThrownBy(() -> Server.start(environment(), false))
                .isInstanceOf(PostgresFault.class)
                .hasMessageContaining("already runs");
        assertThat(home.resolve("throughline.url")).exists();
    }

    @Test
    void portOfAnotherProgramIsNamed() {
        String port = Integer.toString(server.port().number());
        Map<String, String> taken =
                Map.of(
                        "THROUGHLINE_HOME",
                        home.resolve("other").toString(),
                        "THROUGHLINE_PORT",
                        port);
        assertThatThrownBy(() -> Server.start(taken, false))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("Port " + port);
    }

    private static Map<String, String> environment() {
        return Map.of("THROUGHLINE_HOME", home.toString(), "THROUGHLINE_PORT", "0");
    }

    private static String secret(String name) {
        return server.signIns().accounts().stream()
                .filter(account -> account.name().equals(name))
                .flatMap(account -> account.secret().stream())
                .findFirst()
                .orElseThrow();
    }

    /// Another first letter of the signature.
    private static String forged(String bearer) {
        int place = bearer.lastIndexOf('.') + 1;
        char other = bearer.charAt(place) == 'A' ? 'B' : 'A';
        return bearer.substring(0, place) + other + bearer.substring(place + 1);
    }

    private static String mode(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(path)));
    }
}
