package org.throughline.command.intake;

import java.util.concurrent.atomic.AtomicInteger;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.codec.Samples;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// CloudEvents to send.
final class Events {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Events() {}

    static EventType type(String text) {
        return EventCatalog.standard().byText(text).orElseThrow();
    }

    /// An event of a type with every field filled, by police.
    static ObjectNode full(String type, String caseId) {
        ObjectNode data = Samples.data(type(type));
        data.remove("causation");
        data.remove("correlation");
        return event(type, caseId, about(data, "#open-" + caseId));
    }

    /// The opening of a case, under a key that the others name.
    static ObjectNode opening(String caseId) {
        return full("case-opened.v1", caseId).put("id", "open-" + caseId);
    }

    /// The data with an entry put in for each that a sample makes up.
    static ObjectNode about(ObjectNode data, String entry) {
        String named =
                data.toString()
                        .replaceAll(
                                "\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"",
                                "\"" + entry + "\"");
        return (ObjectNode) CommandNode.JSON.readTree(named);
    }

    static ObjectNode event(String type, String caseId, ObjectNode data) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("specversion", "1.0");
        event.put("id", "e-" + NEXT.incrementAndGet());
        event.put("source", "urn:agency:police");
        event.put("type", "org.throughline." + type);
        event.put("subject", "case/" + caseId);
        event.set("data", data);
        return event;
    }

    /// A concern in few words.
    static ObjectNode concern(String caseId) {
        return full("concern-logged.v1", caseId);
    }

    /// A concern that says no more than it has to.
    static ObjectNode brief(String caseId) {
        ObjectNode event = concern(caseId);
        data(event).retain("happened", "recorded", "author", "kinds", "concern", "subjects");
        return event;
    }

    /// A closure that nothing came before.
    static ObjectNode closure(String caseId) {
        ObjectNode event = full("case-closed.v1", caseId);
        data(event).remove("retrospective");
        data(event).remove("override");
        data(event).put("happened", "2099").put("decidedBy", "police");
        return event;
    }

    static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.get("data");
    }
}
