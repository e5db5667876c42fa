package org.throughline.query.api;

import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Looks as a FHIR R4 Bundle of AuditEvents (hl7.org/fhir/R4/auditevent.html).
final class AuditEvents {

    static final MediaType TYPE = MediaType.valueOf("application/fhir+json");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String OURS = "urn:throughline:";

    private AuditEvents() {}

    static ObjectNode of(AccessLog.Page page) {
        ObjectNode bundle = JSON.objectNode();
        bundle.put("resourceType", "Bundle").put("type", "searchset");
        if (page.next() != null) {
            bundle.putArray("link").addObject().put("relation", "next").put("url", page.next());
        }
        ArrayNode entries = JSON.arrayNode();
        for (AccessLogJson look : page.looks()) {
            ObjectNode entry = entries.addObject();
            entry.put("fullUrl", "urn:uuid:" + look.id());
            entry.set("resource", event(look));
            entry.putObject("search").put("mode", "match");
        }
        if (!entries.isEmpty()) {
            bundle.set("entry", entries);
        }
        return bundle;
    }

    private static ObjectNode event(AccessLogJson look) {
        ObjectNode event = JSON.objectNode();
        event.put("resourceType", "AuditEvent").put("id", look.id());
        event.set("type", coding("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest"));
        event.putArray("subtype").add(coding(OURS + "view", look.view()));
        event.put("action", look.view().equals("submission") ? "C" : "R");
        event.put("recorded", look.at());
        event.put("outcome", outcome(look.outcome()));
        event.put("outcomeDesc", look.outcome());
        event.putArray("purposeOfEvent").add(concept(OURS + "purpose", look.purpose()));
        event.set("agent", agents(look));
        event.putObject("source").putObject("observer").put("display", "Throughline");
        ArrayNode entities = entities(look);
        if (!entities.isEmpty()) {
            event.set("entity", entities);
        }
        return event;
    }

    /// hl7.org/fhir/R4/valueset-audit-event-outcome.html: success, minor and serious failure.
    private static String outcome(String ours) {
        return switch (ours) {
            case "shown" -> "0";
            case "not-answered" -> "8";
            default -> "4";
        };
    }

    private static ArrayNode agents(AccessLogJson look) {
        ArrayNode agents = JSON.arrayNode();
        ObjectNode person = agents.addObject();
        person.putArray("role").add(concept(OURS + "role", look.role()));
        if (look.account() != null) {
            person.putObject("who").set("identifier", identifier("account", look.account()));
            person.put("altId", look.account());
        }
        person.put("requestor", true);
        if (look.agency() != null) {
            ObjectNode agency = agents.addObject();
            agency.putObject("who").set("identifier", identifier("agency", look.agency()));
            agency.put("requestor", false);
        }
        return agents;
    }

    private static ArrayNode entities(AccessLogJson look) {
        ArrayNode entities = JSON.arrayNode();
        if (look.caseId() != null) {
            ObjectNode ofCase = entity("case", look.caseId());
            ArrayNode details = JSON.arrayNode();
            detail(details, "form", look.form());
            if (look.position() != null) {
                detail(details, "position", look.position().toString());
            }
            if (look.asOf() != null) {
                for (Map.Entry<String, JsonNode> each : look.asOf().properties()) {
                    detail(details, "asOf." + each.getKey(), plain(each.getValue()));
                }
            }
            ofCase.set("detail", details);
            entities.add(ofCase);
        }
        if (look.shown() != null) {
            for (AccessLogJson.ShownJson shown : look.shown()) {
                ObjectNode entry = entity("entry", shown.entryId());
                ArrayNode details = JSON.arrayNode();
                detail(details, "version", Integer.toString(shown.version()));
                entry.set("detail", details);
                entities.add(entry);
            }
        }
        return entities;
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }

    private static ObjectNode entity(String kind, String id) {
        ObjectNode entity = JSON.objectNode();
        entity.putObject("what").set("identifier", identifier(kind, id));
        entity.set("type", coding("http://terminology.hl7.org/CodeSystem/audit-entity-type", "2"));
        return entity;
    }

    private static void detail(ArrayNode details, String type, String value) {
        details.addObject().put("type", type).put("valueString", value);
    }

    private static ObjectNode identifier(String kind, String value) {
        return JSON.objectNode().put("system", OURS + kind).put("value", value);
    }

    private static ObjectNode coding(String system, String code) {
        return JSON.objectNode().put("system", system).put("code", code);
    }

    private static ObjectNode concept(String system, String code) {
        ObjectNode concept = JSON.objectNode();
        concept.putArray("coding").add(coding(system, code));
        return concept;
    }
}
