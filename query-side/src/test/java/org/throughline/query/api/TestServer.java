package org.throughline.query.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.throughline.postgres.Login;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;
import org.throughline.query.TestCase;
import org.throughline.query.TestReads;
import org.throughline.query.access.Reader;
import org.throughline.query.accesslog.RelayTokens;
import org.throughline.query.feed.Projections;
import org.throughline.query.platform.QuerySide;
import org.throughline.query.proof.LedgerProofs;
import org.throughline.schema.EventSource;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.sealing.MemoryPersonKeys;
import org.throughline.schema.sealing.PersonKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The query side on a port of its own, over a log in memory. A bearer token is `role` or
/// `role.agency`.
final class TestServer implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    final InMemoryEventSource log = new InMemoryEventSource();
    final MemoryPersonKeys keys = new MemoryPersonKeys(1);
    private final TestDatabase owner = TestPostgres.database("query");
    private final Login app = owner.appRole("throughline_query");
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Object> more;
    private ConfigurableApplicationContext context;

    TestServer() {
        this(Map.of());
    }

    /// @param more settings; with a command side's address the relay has a token
    TestServer(Map<String, Object> more) {
        this.more = Map.copyOf(more);
        context = start();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import(QuerySide.class)
    static class Application {}

    private ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(Application.class);
        application.addInitializers(
                context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(EventSource.class, () -> log);
                    beans.registerBean(PersonKeys.class, () -> keys);
                    beans.registerBean(
                            "testProofs",
                            LedgerProofs.class,
                            () -> new TestProofs(log),
                            definition -> definition.setPrimary(true));
                    beans.registerBean(JwtDecoder.class, () -> TestServer::decoded);
                    beans.registerBean(UserDetailsService.class, TestServer::accounts);
                    if (more.containsKey("throughline.command.url")) {
                        beans.registerBean(RelayTokens.class, () -> () -> Optional.of("relay"));
                    }
                });
        application.setDefaultProperties(settings());
        return application.run();
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(more);
        settings.putAll(
                Map.of(
                        "server.port", "0",
                        "throughline.query.db.url", app.url(),
                        "throughline.query.db.user", app.user(),
                        "throughline.query.db.password", app.password(),
                        "throughline.query.db.owner.user", owner.user(),
                        "throughline.query.db.owner.password", owner.password(),
                        "management.endpoints.web.exposure.include", "health,prometheus",
                        "spring.main.banner-mode", "off"));
        return settings;
    }

    /// The query database as the role that owns the tables.
    JdbcClient tables() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(owner.url());
        source.setUser(owner.user());
        source.setPassword(owner.password());
        return JdbcClient.create(source);
    }

    /// The application's role may or may not write looks down.
    void mayWriteLooks(boolean may) {
        tables().sql(
                        (may ? "GRANT INSERT ON access TO \"" : "REVOKE INSERT ON access FROM \"")
                                + app.user()
                                + "\"")
                .update();
    }

    private static Jwt decoded(String token) {
        String[] parts = token.split("\\.", 2);
        if (parts[0].equals("nobody")) {
            throw new BadJwtException("not a token");
        }
        Jwt.Builder jwt =
                Jwt.withTokenValue(token)
                        .header("alg", "none")
                        .subject(parts[parts.length - 1])
                        .issuedAt(Instant.EPOCH)
                        .claim("roles", List.of(parts[0]));
        return parts.length == 1 ? jwt.build() : jwt.claim("agency", parts[1]).build();
    }

    private static UserDetailsService accounts() {
        return new InMemoryUserDetailsManager(
                User.withUsername("reviewer").password("{noop}secret").roles("REVIEWER").build(),
                User.withUsername("auditor").password("{noop}secret").roles("AUDITOR").build(),
                User.withUsername("pc.1377")
                        .password("{noop}secret")
                        .authorities("ROLE_PRACTITIONER", Reader.AGENCY + "police")
                        .build(),
                User.withUsername("police")
                        .password("{noop}secret")
                        .authorities("ROLE_AGENCY", Reader.AGENCY + "police")
                        .build());
    }

    /// The same database under a new process.
    void restart() {
        context.close();
        context = start();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    TestCase newCase() {
        return new TestCase(log, keys);
    }

    Projections projections() {
        return context.getBean(Projections.class);
    }

    void catchUp() throws InterruptedException {
        TestReads.until(() -> projections().position() >= log.head().value());
    }

    URI address(String path) {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return URI.create("http://localhost:" + port + path);
    }

    /// An answer to a token's bearer.
    HttpResponse<String> get(String token, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    /// A request without a body.
    HttpResponse<String> send(String method, String token, String path)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(address(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("Authorization", "Bearer " + token)
                        .build());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> sendForBytes(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /// The body of a good answer to the auditor.
    JsonNode read(String path) throws IOException, InterruptedException {
        return read("auditor", path);
    }

    JsonNode read(String token, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(token, path, "Purpose", "duty");
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        context.close();
    }
}
