package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Takes the looks that a query node wrote down: a JSON array of `{"id", "case", "data"}`. The
/// answer says of each what became of it; sending it again is harmless.
@RestController
final class LooksController {

    private static final int OK = 200;
    private static final int MOST = 500;

    private final Looks looks;

    LooksController(Looks looks) {
        this.looks = looks;
    }

    @PostMapping("/api/v1/access")
    ResponseEntity<byte[]> take(HttpServletRequest request) {
        JsonNode body = StrictJson.parse(Body.read(request, Body.MOST_OF_BATCH));
        if (!body.isArray() || body.size() > MOST) {
            throw Trouble.MALFORMED.because("A JSON array of at most " + MOST + " looks is taken.");
        }
        List<Looks.Look> read = new ArrayList<>();
        body.forEach(each -> read.add(look(read.size(), each)));
        List<Looks.Taken> taken = looks.take(read);
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        taken.forEach(each -> results.add(Kebab.text(each)));
        return Replies.json(OK, JsonNodeFactory.instance.objectNode().set("results", results));
    }

    private static Looks.Look look(int item, JsonNode node) {
        if (!(node.path("data") instanceof ObjectNode data)) {
            throw notALook(item, "/data");
        }
        return new Looks.Look(
                id(item, node, "id", EventId::of), id(item, node, "case", CaseId::of), data);
    }

    private static <T> T id(int item, JsonNode node, String name, Function<String, T> reader) {
        try {
            return reader.apply(node.path(name).stringValue(""));
        } catch (IllegalArgumentException _) {
            throw notALook(item, "/" + name);
        }
    }

    private static NotAccepted notALook(int item, String pointer) {
        return Trouble.INVALID_EVENT.at(
                item,
                pointer,
                "A look has an id, a case and data.",
                "Send the id and the case as UUIDs and the fields of access-recorded as data.");
    }
}
