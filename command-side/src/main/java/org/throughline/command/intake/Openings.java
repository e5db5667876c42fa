package org.throughline.command.intake;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.command.store.EventRows;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.LogKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Completes what opens a case to a CloudEvent. What was filled in the first time is filled in the
/// same way when it is sent again under the same key.
final class Openings {

    private static final String TYPE = "org.throughline.case-opened.v1";
    private static final int LONGEST_KEY = 200;

    private final EventCodec codec;
    private final EventRows rows;
    private final LogKey logKey;
    private final NewIds ids;
    private final InstantSource clock;

    Openings(EventCodec codec, EventRows rows, LogKey logKey, NewIds ids, InstantSource clock) {
        this.codec = codec;
        this.rows = rows;
        this.logKey = logKey;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param bare whether the body may be the data alone
    /// @param key the caller's own id for it, if only data came
    JsonNode event(JsonNode body, boolean bare, Caller caller, @Nullable String key) {
        if (!(body instanceof ObjectNode object)) {
            return body;
        }
        if (!bare || object.has("specversion")) {
            return complete(object.deepCopy());
        }
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("specversion", "1.0");
        event.put("type", TYPE);
        event.put("source", caller.ownAgency().source());
        event.put("id", key == null ? "case-" + ids.trace() : checked(key));
        Optional<RecordedEvent> before = before(event);
        ObjectNode data = object.deepCopy();
        fill(data, before.flatMap(this::opening));
        event.put("subject", subject(before));
        event.set("data", data);
        return event;
    }

    private static String checked(String key) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw Trouble.BAD_PARAMETER.because("Idempotency-Key has 1 to 200 characters.");
        }
        return key;
    }

    private ObjectNode complete(ObjectNode event) {
        if (!event.path("type").stringValue(TYPE).equals(TYPE)) {
            throw Trouble.UNKNOWN_TYPE.at(
                    0,
                    "/type",
                    "Cases are opened here, nothing else.",
                    "Send " + TYPE + ", or post the event to /api/v1/events.");
        }
        if (!event.has("subject")) {
            event.put("subject", subject(before(event)));
        }
        return event;
    }

    private Optional<RecordedEvent> before(ObjectNode event) {
        String source = event.path("source").stringValue("");
        String id = event.path("id").stringValue("");
        return source.indexOf('\0') >= 0
                ? Optional.empty()
                : rows.byDedupe(Dedupe.of(logKey, source, id));
    }

    private String subject(Optional<RecordedEvent> before) {
        CaseId caseId = before.flatMap(row -> row.stream().caseId()).orElseGet(ids::openedCase);
        return "case/" + caseId.text();
    }

    private Optional<Entry> opening(RecordedEvent row) {
        return codec.decode(row.publicPart()) instanceof Decoded.Known known
                        && known.event() instanceof CaseOpened opened
                ? Optional.of(opened.entry())
                : Optional.empty();
    }

    private void fill(ObjectNode data, Optional<Entry> before) {
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        putIfAbsent(data, "happened", before.map(e -> e.happened().text()).orElse(now));
        putIfAbsent(data, "recorded", before.map(e -> e.recorded().text()).orElse(now));
        putIfAbsent(data, "nature", "live");
        if (!data.has("author")) {
            data.putObject("author").put("role", "system");
        }
    }

    private static void putIfAbsent(ObjectNode data, String name, String value) {
        if (!data.has(name)) {
            data.put(name, value);
        }
    }
}
