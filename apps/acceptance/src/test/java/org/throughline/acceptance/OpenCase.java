package org.throughline.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A case on a server, with the agencies registered.
record OpenCase(RunningServer server, String id) {

    private static final int BATCH = 500;

    static OpenCase on(RunningServer server) {
        register(server);
        OpenCase opened = new OpenCase(server, UUID.randomUUID().toString());
        server.as("social-care").event(Events.opening("social-care", opened.id)).expect(201);
        return opened;
    }

    /// Registers every agency that has an account; again does no harm.
    static void register(RunningServer server) {
        List<String> kinds =
                List.of(
                        "police",
                        "childrens-social-care",
                        "school",
                        "health-visiting",
                        "gp",
                        "camhs");
        for (int i = 0; i < kinds.size(); i++) {
            register(server, RunningServer.AGENCIES.get(i), kinds.get(i));
        }
    }

    static void register(RunningServer server, String agency, String kind) {
        ObjectNode body = Json.MAPPER.createObjectNode().put("id", agency).put("kind", kind);
        Answer answer = server.as("admin").post("/api/v1/agencies", Http.JSON, body.toString());
        if (answer.status() != 200) {
            answer.expect(201);
        }
    }

    /// Posts an event under the account of its own agency and gives the answer's body.
    JsonNode record(ObjectNode event) {
        return post(event).expect(201).json();
    }

    Answer post(ObjectNode event) {
        String agency = Json.text(event, "source").substring("urn:agency:".length());
        return server.as(agency).event(event);
    }

    /// Posts many concerns of one agency and gives the position of the last; it need not be there
    /// to be read yet.
    long concerns(String agency, int count) {
        long last = 0;
        for (int done = 0; done < count; done += BATCH) {
            List<JsonNode> events = new ArrayList<>();
            for (int i = done; i < Math.min(count, done + BATCH); i++) {
                events.add(Events.concern(agency, id, "concern number " + i));
            }
            JsonNode results = results(batch(agency, events).expect(200));
            last = results.get(results.size() - 1).required("position").longValue();
        }
        return last;
    }

    Answer batch(String agency, List<JsonNode> events, String... headers) {
        return server.as(agency).post("/api/v1/events", Http.BATCH, Events.batch(events), headers);
    }

    /// The results of a batch, in order.
    static JsonNode results(Answer answer) {
        JsonNode body = answer.json();
        return body.isArray() ? body : body.required("results");
    }

    String path(String view) {
        return "/api/v1/cases/" + id + view;
    }

    /// Reads as an auditor, once everything that was recorded can be read.
    Answer read(String view) {
        server.settle();
        return server.as("auditor").read(path(view));
    }

    Answer get(String view) {
        return server.as("auditor").get(path(view));
    }

    /// Every raw event that was recorded so far, by walking the pages.
    List<JsonNode> events() {
        server.settle();
        List<JsonNode> all = new ArrayList<>();
        String path = path("/events?limit=500");
        while (!path.isEmpty()) {
            Answer page = server.as("auditor").read(path);
            page.json().required("events").forEach(all::add);
            path = Json.text(page.json(), "next");
        }
        return all;
    }
}
