package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The log as it stands, in position order, for other nodes and for auditors. Texts are sealed.
@RestController
final class LogController {

    private static final int OK = 200;
    private static final int MOST = 1000;
    private static final int USUAL = 100;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final EventSource log;
    private final EventCodec codec;
    private final Answers answers;

    LogController(EventSource log, EventCodec codec, Answers answers) {
        this.log = log;
        this.codec = codec;
        this.answers = answers;
    }

    @GetMapping("/api/v1/log")
    ResponseEntity<byte[]> read(HttpServletRequest request) {
        long after = number(request, "after", 0, Long.MAX_VALUE);
        int limit = (int) number(request, "limit", USUAL, MOST);
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("head", log.head().value());
        ArrayNode events = page.putArray("events");
        log.readAfter(Position.of(after), limit).forEach(row -> show(events.addObject(), row));
        return Replies.json(OK, page);
    }

    private void show(ObjectNode node, RecordedEvent row) {
        Decoded read = codec.decode(row.publicPart());
        node.put("position", row.position().value());
        node.put("eventId", row.eventId().text());
        node.put("stream", row.stream().text());
        node.put("seq", row.seq());
        node.put("type", read.typeText());
        node.put("typeNumber", row.typeId());
        node.put("ledgerTime", row.ledgerTime().toString());
        node.put("public", BASE64.encodeToString(row.publicPart()));
        node.put("sealed", BASE64.encodeToString(row.sealedPart()));
        node.put("dedupe", HexFormat.of().formatHex(row.dedupe()));
        node.put("leafHash", answers.leafHash(row, read));
    }

    private static long number(HttpServletRequest request, String name, long usual, long most) {
        String text = request.getParameter(name);
        if (text == null) {
            return usual;
        }
        if (!NUMBER.matcher(text).matches() || Long.parseLong(text) > most) {
            throw Trouble.BAD_PARAMETER.because(
                    name
                            + " is a whole number, 0 or more"
                            + (most == MOST ? ", at most 1000." : "."));
        }
        return Long.parseLong(text);
    }
}
