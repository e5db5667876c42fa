package org.throughline.acceptance;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The log of a server from its first event on, as auditors read it.
final class WholeLog {

    private WholeLog() {}

    static List<JsonNode> of(RunningServer server) {
        return after(server, 0);
    }

    /// What was recorded behind a position; looks come of reading, so they are left out.
    static List<JsonNode> recordedAfter(RunningServer server, long position) {
        return after(server, position).stream().filter(event -> !isLook(event)).toList();
    }

    private static List<JsonNode> after(RunningServer server, long position) {
        List<JsonNode> events = new ArrayList<>();
        int before;
        do {
            before = events.size();
            server.as("auditor")
                    .get("/api/v1/log?limit=1000&after=" + (position + before))
                    .expect(200)
                    .json()
                    .required("events")
                    .forEach(events::add);
        } while (events.size() > before);
        return events;
    }

    /// The ids of the looks in it.
    static List<String> looks(RunningServer server) {
        return of(server).stream()
                .filter(WholeLog::isLook)
                .map(look -> Json.text(look, "eventId"))
                .toList();
    }

    static boolean isLook(JsonNode event) {
        return Json.text(event, "stream").startsWith("access/");
    }
}
