package org.throughline.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Speaks the outside contract over real HTTP: it knows natural keys, refuses what has no `data`,
/// and can be told to misbehave.
final class FakeServer implements AutoCloseable {
    static final String SECRET = "planted-secret-7391";

    /// What is done with the next batch.
    interface Mischief {
        Then apply(HttpExchange exchange) throws IOException;
    }

    /// How it goes on after the mischief.
    enum Then {
        NOTHING_ELSE,
        RECORD_BUT_DO_NOT_ANSWER,
        RECORD_AND_ANSWER
    }

    final List<String> recorded = Collections.synchronizedList(new ArrayList<>());
    final List<String> batches = Collections.synchronizedList(new ArrayList<>());
    final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    final List<String> purposes = Collections.synchronizedList(new ArrayList<>());
    final Deque<Mischief> mischief = new ArrayDeque<>();
    final AtomicInteger tokensIssued = new AtomicInteger();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, Integer> statuses = new HashMap<>();
    private FakeLog log = new FakeLog();
    private boolean receipts = true;
    private final HttpServer server;

    FakeServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Answers this path and query with this body; with a method before it, that method only.
    FakeServer on(String pathAndQuery, int status, String body) {
        answers.put(pathAndQuery, body);
        statuses.put(pathAndQuery, status);
        return this;
    }

    /// Answers with a status, once.
    static Mischief status(int status, String... header) {
        return exchange -> {
            if (header.length == 2) {
                exchange.getResponseHeaders().add(header[0], header[1]);
            }
            respond(exchange, status, "{}");
            return Then.NOTHING_ELSE;
        };
    }

    /// Records the batch and breaks the connection: the outcome is unknown to the client.
    static Mischief dropAfterRecording() {
        return _ -> Then.RECORD_BUT_DO_NOT_ANSWER;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var target = exchange.getRequestURI().toString();
            requests.add(exchange.getRequestMethod() + " " + target);
            bodies.add(body);
            var purpose = exchange.getRequestHeaders().getFirst("Purpose");
            if (purpose != null) {
                purposes.add(target + " " + purpose);
            }
            var asked = exchange.getRequestMethod() + " " + target;
            var place = answers.containsKey(asked) ? asked : target;
            var path = exchange.getRequestURI().getPath();
            switch (path) {
                case "/oauth2/token" -> token(exchange);
                case String event when event.matches("/api/v1/events/[^/]+/receipt") ->
                        receipt(exchange, event.replaceAll("/api/v1/events/|/receipt", ""));
                case "/api/v1/events" -> events(exchange, body);
                default ->
                        respond(
                                exchange,
                                statuses.getOrDefault(place, 404),
                                answers.getOrDefault(place, "{}"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Goes on with a log that holds nothing, as after a restore.
    void lose() {
        log = new FakeLog();
        recorded.clear();
        batches.clear();
    }

    /// As the server says it of an event that no checkpoint covers yet.
    void holdBackReceipts() {
        receipts = false;
    }

    private void receipt(HttpExchange exchange, String eventId) throws IOException {
        var receipt = log.receipt(eventId);
        if (receipt.isEmpty()) {
            respond(exchange, 404, "{\"code\":\"not-found\"}");
        } else if (receipts) {
            respond(exchange, 200, receipt);
        } else {
            respond(exchange, 404, "{\"code\":\"receipt-not-yet\"}");
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        var basic =
                exchange.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
        var pair =
                new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":", 2);
        if (!pair[1].equals(SECRET)) {
            respond(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        tokensIssued.incrementAndGet();
        respond(
                exchange,
                200,
                "{\"access_token\":\"token-of-" + pair[0] + "\",\"token_type\":\"Bearer\"}");
    }

    private synchronized void events(HttpExchange exchange, String body) throws IOException {
        var next = mischief.poll();
        var then = next == null ? Then.RECORD_AND_ANSWER : next.apply(exchange);
        if (then == Then.NOTHING_ELSE) {
            return;
        }
        var bearer =
                exchange.getRequestHeaders()
                        .getFirst("Authorization")
                        .replace("Bearer token-of-", "");
        var root = Json.object();
        var results = root.putArray("results");
        var ids = new ArrayList<String>();
        for (var event : Json.MAPPER.readTree(body)) {
            ids.add(event.path("id").asString());
            results.add(result(event));
        }
        batches.add(bearer + " " + String.join(",", ids));
        if (then == Then.RECORD_AND_ANSWER) {
            respond(exchange, 200, root.toString());
        }
    }

    private ObjectNode result(JsonNode event) {
        if (!event.has("data")) {
            var refused = Json.object().put("status", 422);
            refused.putObject("problem")
                    .put("title", "Not understood")
                    .put("code", "invalid-event")
                    .putArray("errors")
                    .addObject()
                    .put("item", 0)
                    .put("pointer", "/data")
                    .put("code", "required")
                    .put("detail", "It is absent.")
                    .put("hint", "send the type's own fields");
            return refused;
        }
        var result = log.record(event);
        if (result.path("status").asInt() == 201) {
            recorded.add(event.path("id").asString());
        }
        return result;
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
