package org.throughline.acceptance;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// CloudEvents as agencies send them, with the least that each type needs.
final class Events {

    private Events() {}

    /// @param data in the notation of [Json#object]
    static ObjectNode of(String agency, String type, String caseId, String data) {
        ObjectNode event = Json.MAPPER.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", UUID.randomUUID().toString());
        event.put("source", "urn:agency:" + agency);
        event.put("type", "org.throughline." + type + ".v1");
        event.put("subject", "case/" + caseId);
        ObjectNode all = event.putObject("data");
        all.put("happened", "2008-04-13");
        all.put("recorded", "2008-04-14T08:30:00Z");
        all.putObject("author").put("role", "duty officer");
        all.setAll(Json.object(data));
        return event;
    }

    static ObjectNode opening(String agency, String caseId) {
        return of(agency, "case-opened", caseId, "{'nature': 'synthetic'}");
    }

    static ObjectNode concern(String agency, String caseId, String words) {
        ObjectNode event = of(agency, "concern-logged", caseId, "{'kinds': ['missing']}");
        data(event).put("concern", words);
        return event;
    }

    static ObjectNode contact(String agency, String caseId, String words) {
        ObjectNode event = of(agency, "contact-recorded", caseId, "{'kind': 'home-visit'}");
        data(event).put("account", words);
        return event;
    }

    /// The same event under that id of the agency's own.
    static ObjectNode named(String id, ObjectNode event) {
        return event.put("id", id);
    }

    static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.required("data");
    }

    static String batch(Iterable<? extends JsonNode> events) {
        ArrayNode batch = Json.MAPPER.createArrayNode();
        events.forEach(batch::add);
        return batch.toString();
    }
}
