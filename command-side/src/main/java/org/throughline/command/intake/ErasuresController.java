package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Erases personal data and tells how far that is. It shows no text, only where one stands.
@RestController
final class ErasuresController {

    private static final int OK = 200;
    private static final int ACCEPTED = 202;

    private final ErasureDesk desk;
    private final ErasureAnswers answers;
    private final Streams streams;

    ErasuresController(ErasureDesk desk, ErasureAnswers answers, Streams streams) {
        this.desk = desk;
        this.answers = answers;
        this.streams = streams;
    }

    @PostMapping("/api/v1/cases/{caseId}/erasures")
    ResponseEntity<byte[]> erase(
            @PathVariable("caseId") String caseId, HttpServletRequest request) {
        CaseId found = existing(caseId);
        ErasureRequest asked =
                ErasureReader.read(StrictJson.parse(Body.read(request, Body.MOST_OF_BATCH)));
        ErasureDesk.Erased erased = desk.erase(found, asked);
        ObjectNode answer = one(found, erased.id()).put("duplicate", erased.duplicate());
        String address = "/api/v1/cases/" + found.text() + "/erasures/" + erased.id().text();
        ResponseEntity<byte[]> reply = Replies.json(erased.duplicate() ? OK : ACCEPTED, answer);
        return ResponseEntity.status(reply.getStatusCode())
                .headers(reply.getHeaders())
                .header(HttpHeaders.LOCATION, address)
                .body(reply.getBody());
    }

    @GetMapping("/api/v1/cases/{caseId}/erasures")
    ResponseEntity<byte[]> all(@PathVariable("caseId") String caseId) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode erasures = answer.putArray("erasures");
        answers.of(existing(caseId)).forEach(erasures::add);
        return Replies.json(OK, answer);
    }

    @GetMapping("/api/v1/cases/{caseId}/erasures/{erasureId}")
    ResponseEntity<byte[]> state(
            @PathVariable("caseId") String caseId, @PathVariable("erasureId") String id) {
        return Replies.json(OK, one(existing(caseId), read(id, EventId::of)));
    }

    private ObjectNode one(CaseId caseId, EventId id) {
        return answers.of(caseId, id).orElseThrow(ErasuresController::notFound);
    }

    private CaseId existing(String text) {
        CaseId caseId = read(text, CaseId::of);
        if (!streams.exists(caseId)) {
            throw notFound();
        }
        return caseId;
    }

    private static <T> T read(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException _) {
            throw notFound();
        }
    }

    private static NotAccepted notFound() {
        return Trouble.NOT_FOUND.because("There is no such case, or no such erasure of it.");
    }
}
