package org.throughline.query.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.ledger.Position;
import org.throughline.query.accesslog.RelayTokens;
import org.throughline.query.copy.EarlierEvents;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the command side for the log, `GET /api/v1/log`.
final class LogOverHttp implements EarlierEvents {

    private static final Logger LOG = LoggerFactory.getLogger(LogOverHttp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int LOT = 500;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Supplier<String> base;
    private final RelayTokens tokens;

    /// @param base where the command side is, without a slash at the end
    LogOverHttp(Supplier<String> base, RelayTokens tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    @Override
    public List<RecordedEvent> after(Position position) throws InterruptedException {
        Optional<String> token = tokens.token();
        if (token.isEmpty()) {
            LOG.warn("earlier events cannot be asked for: there is no token");
            return List.of();
        }
        String query = "/api/v1/log?limit=" + LOT + "&after=" + position.value();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base.get() + query))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token.get())
                        .GET()
                        .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == OK) {
                return JsonMapper.shared()
                        .readTree(answer.body())
                        .path("events")
                        .valueStream()
                        .map(LogOverHttp::event)
                        .toList();
            }
            LOG.warn("earlier events: the command side answers {}", answer.statusCode());
        } catch (IOException _) {
            LOG.warn("earlier events: the command side cannot be reached");
        }
        return List.of();
    }

    private static RecordedEvent event(JsonNode node) {
        Base64.Decoder base64 = Base64.getDecoder();
        return new RecordedEvent(
                Position.of(node.path("position").longValue(0)),
                EventId.of(node.path("eventId").stringValue("")),
                StreamId.of(node.path("stream").stringValue("")),
                node.path("seq").longValue(0),
                node.path("typeNumber").intValue(0),
                Instant.parse(node.path("ledgerTime").stringValue("")),
                HexFormat.of().parseHex(node.path("dedupe").stringValue("")),
                base64.decode(node.path("public").stringValue("")),
                base64.decode(node.path("sealed").stringValue("")));
    }
}
