package org.throughline.query.platform;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
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

    private static final int LOT = 500;

    private final RelayCalls calls;

    /// @param base where the command side is, without a slash at the end
    LogOverHttp(Supplier<String> base, RelayTokens tokens) {
        this.calls = new RelayCalls("earlier events", base, tokens);
    }

    @Override
    public List<RecordedEvent> after(Position position) throws InterruptedException {
        String path = "/api/v1/log?limit=" + LOT + "&after=" + position.value();
        return calls.ask(path, HttpRequest.Builder::GET).stream()
                .flatMap(body -> JsonMapper.shared().readTree(body).path("events").valueStream())
                .map(LogOverHttp::event)
                .toList();
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
