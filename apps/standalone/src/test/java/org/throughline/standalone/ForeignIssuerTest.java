package org.throughline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `THROUGHLINE_ISSUER`: tokens and sign-ins of another issuer, and none of one's own.
@Tag("server")
class ForeignIssuerTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @TempDir static Path folder;

    private static OtherIssuer issuer;
    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        int own = free();
        issuer = OtherIssuer.start(free(), "http://127.0.0.1:" + own);
        Path secret = folder.resolve("client-secret");
        Files.writeString(secret, OtherIssuer.SECRET + "\n");
        server =
                Server.start(
                        Map.of(
                                "THROUGHLINE_HOME", folder.resolve("home").toString(),
                                "THROUGHLINE_PORT", Integer.toString(own),
                                "THROUGHLINE_ISSUER", issuer.url(),
                                "THROUGHLINE_CLIENT_ID", OtherIssuer.CLIENT,
                                "THROUGHLINE_CLIENT_SECRET_FILE", secret.toString(),
                                "THROUGHLINE_ROLES_CLAIM", "work.roles",
                                "THROUGHLINE_AGENCY_CLAIM", "https://example.org/agency"),
                        false);
    }

    @AfterAll
    static void stop() {
        server.close();
        issuer.close();
    }

    @Test
    void aPersonComesInThroughTheOtherIssuerAndActsWithTheirOwnToken() throws Exception {
        try (HttpClient browser = browser()) {
            HttpResponse<String> cases = signIn(browser, "worker");
            assertThat(cases.uri().toString()).startsWith(url("/cases"));
            assertThat(cases.statusCode()).isEqualTo(200);
            assertThat(cases.body()).contains("Signed in as worker", "Bring in a chronology");
            assertThat(get(browser, url("/imports")).statusCode())
                    .as("a page that asks the command side with the token")
                    .isEqualTo(200);
            assertThat(get(browser, url("/password")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void oneWhoseTokenIsNotForThisProgramDoesNotComeIn() throws Exception {
        try (HttpClient browser = browser()) {
            HttpResponse<String> page = signIn(browser, "stranger");
            assertThat(page.uri().toString()).isEqualTo(url("/login?error"));
            assertThat(page.body()).contains("You could not be signed in");
            assertThat(get(browser, url("/cases")).uri().getPath()).isEqualTo("/login");
        }
    }

    @Test
    void aTokenIsTakenIfIssuerKeyAudienceAndTimesAreRight() throws Exception {
        RSAKey other = new RSAKeyGenerator(2048).keyID(issuer.key().getKeyID()).generate();
        assertThat(status(token(issuer.key(), good()))).isEqualTo(200);
        assertThat(status(token(other, good()))).as("another key").isEqualTo(401);
        assertThat(status(token(issuer.key(), good().audience("other-program")))).isEqualTo(401);
        assertThat(status(token(issuer.key(), good().audience((String) null)))).isEqualTo(401);
        assertThat(status(token(issuer.key(), good().issuer(url(""))))).isEqualTo(401);
        assertThat(status(token(issuer.key(), good().expirationTime(in(-300))))).isEqualTo(401);
        assertThat(status(token(issuer.key(), good().expirationTime(null)))).isEqualTo(401);
        assertThat(status(token(issuer.key(), good().notBeforeTime(in(300))))).isEqualTo(401);
    }

    @Test
    void claimsCountUnderTheNamesThatWereSetAndNoOthers() throws Exception {
        JWTClaimsSet.Builder own =
                good().claim("work", null)
                        .claim("https://example.org/agency", null)
                        .claim("roles", List.of("auditor"))
                        .claim("agency", "police");
        assertThat(status(token(issuer.key(), own))).isEqualTo(403);
        JWTClaimsSet.Builder unknown = good().claim("work", Map.of("roles", List.of("baker")));
        assertThat(status(token(issuer.key(), unknown))).isEqualTo(403);
    }

    @Test
    void theRoutesOfTheBuiltInIssuerAreNotThere() throws Exception {
        try (HttpClient browser = browser()) {
            signIn(browser, "worker");
            for (String path : List.of("/oauth2/jwks", "/.well-known/oauth-authorization-server")) {
                assertThat(get(browser, url(path)).statusCode()).as(path).isEqualTo(404);
            }
            HttpRequest token =
                    HttpRequest.newBuilder(URI.create(url("/oauth2/token")))
                            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .build();
            assertThat(browser.send(token, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        }
        assertThat(folder.resolve("home/secrets/accounts.json")).doesNotExist();
    }

    private static HttpResponse<String> signIn(HttpClient browser, String name) throws Exception {
        HttpResponse<String> page = get(browser, url("/cases"));
        assertThat(page.body()).contains("href=\"/oauth2/authorization/issuer\"");
        HttpResponse<String> form = get(browser, url("/oauth2/authorization/issuer"));
        assertThat(form.uri().toString()).startsWith(issuer.url() + "/login");
        Matcher csrf = CSRF.matcher(form.body());
        assertThat(csrf.find()).isTrue();
        String fields =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(name, encoded(OtherIssuer.PASSWORD), encoded(csrf.group(1)));
        return browser.send(
                HttpRequest.newBuilder(URI.create(issuer.url() + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.url())
                .subject("police-records")
                .audience("throughline")
                .issueTime(in(0))
                .expirationTime(in(300))
                .claim("work", Map.of("roles", List.of("agency")))
                .claim("https://example.org/agency", "police");
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String token(RSAKey key, JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                        claims.build());
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    private static int status(String token) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(url("/api/v1/cases")))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            BodyHandlers.ofString())
                    .statusCode();
        }
    }

    private static HttpResponse<String> get(HttpClient browser, String url)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html").build(),
                BodyHandlers.ofString());
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private static String url(String path) {
        return server.port().url() + path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
