package org.throughline.command.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.throughline.command.platform.CommandSide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command side that listens on a port of its own. A token is `role.agency` or `role`.
final class CommandNode implements AutoCloseable {

    static final String STRUCTURED = "application/cloudevents+json";
    static final String BATCH = "application/cloudevents-batch+json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofMinutes(1))
                    .build();
    private final String base;

    /// An answer, with its body as text and as JSON.
    record Reply(int status, String text, HttpResponse<String> response) {

        JsonNode json() {
            return JSON.readTree(text);
        }

        String code() {
            return json().path("code").stringValue("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /// `pointer code` of each error.
        List<String> errors() {
            return json().path("errors")
                    .valueStream()
                    .map(
                            error ->
                                    error.path("pointer").stringValue()
                                            + " "
                                            + error.path("code").stringValue())
                    .toList();
        }
    }

    /// For tests that bear others beside them: their own cases, no count of all rows.
    static CommandNode shared() {
        return Shared.NODE;
    }

    private static final class Shared {

        static final CommandNode NODE = start();

        private static CommandNode start() {
            CommandNode node = new CommandNode(new CommandDatabases(), 4);
            node.register("police", "social-care", "gp-northside");
            Runtime.getRuntime().addShutdownHook(new Thread(node::close));
            return node;
        }
    }

    @Configuration
    @EnableAutoConfiguration(
            exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import(CommandSide.class)
    static class App {

        @Bean
        JwtDecoder tokens() {
            return token -> {
                String[] parts = token.split("\\.", 2);
                if (parts[0].equals("bad")) {
                    throw new BadJwtException("bad");
                }
                Map<String, Object> claims = new HashMap<>();
                claims.put("sub", token);
                claims.put("roles", List.of(parts[0]));
                if (parts.length > 1) {
                    claims.put("agency", parts[1]);
                }
                return Jwt.withTokenValue(token)
                        .header("alg", "none")
                        .claims(all -> all.putAll(claims))
                        .build();
            };
        }
    }

    CommandNode(CommandDatabases databases, int connections) {
        this(databases, connections, Map.of());
    }

    /// @param more settings
    CommandNode(CommandDatabases databases, int connections, Map<String, Object> more) {
        Map<String, Object> settings = databases.settings(connections);
        settings.putAll(more);
        settings.put("server.port", "0");
        settings.put("spring.threads.virtual.enabled", "true");
        settings.put("server.tomcat.accept-count", "2000");
        settings.put("spring.main.banner-mode", "off");
        SpringApplication application = new SpringApplication(App.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setDefaultProperties(settings);
        context = application.run();
        base = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Reply get(String path, String token) {
        return send(request(path, token).GET());
    }

    Reply post(String path, String token, String contentType, String body, String... headers) {
        HttpRequest.Builder request =
                request(path, token)
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /// One structured event, under the token of its agency.
    Reply submit(JsonNode event) {
        String agency = event.path("source").stringValue("").replace("urn:agency:", "");
        return post("/api/v1/events", "agency." + agency, STRUCTURED, event.toString());
    }

    HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(2));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void register(String... agencies) {
        for (String agency : agencies) {
            String body = "{\"id\":\"" + agency + "\",\"kind\":\"other\"}";
            Reply reply = post("/api/v1/agencies", "admin", "application/json", body);
            if (reply.status() > 201) {
                throw new AssertionError(reply.text());
            }
        }
    }

    /// A new case, opened by police; other events name its opening as `#open-<case>`.
    String open() {
        String caseId = UUID.randomUUID().toString();
        Reply reply = submit(Events.opening(caseId));
        if (reply.status() != 201) {
            throw new AssertionError(reply.text());
        }
        return caseId;
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
