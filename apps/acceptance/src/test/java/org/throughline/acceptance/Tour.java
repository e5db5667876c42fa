package org.throughline.acceptance;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// The pages of the demo that are looked at one after the other.
///
/// @param closure the page of the closure in the review that the demo shows
/// @param decision the last of the dated decisions, which has most before it
record Tour(String closure, String decision) {

    static final String LESSON = "/cases/7f3d9a52-6c1e-4b0a-9d27-3e5b8c4a1f05";
    static final String DATED = "/cases/2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b902";
    private static final String NOWHERE = "/cases/00000000-0000-7000-8000-000000000000";

    /// @param status what the page is answered with
    record Stop(String name, String path, int status) {

        Stop(String name, String path) {
            this(name, path, 200);
        }
    }

    static Tour of(RunningServer server) {
        JsonNode events = read(server, LESSON + "/events").required("events");
        String closing =
                events.values().stream()
                        .filter(event -> Json.text(event, "type").equals("case-closed.v1"))
                        .map(event -> Json.text(event, "eventId"))
                        .findFirst()
                        .orElseThrow();
        JsonNode decisions = read(server, DATED + "/decisions").required("decisions");
        String deciding =
                decisions.values().stream()
                        .filter(each -> each.required("dated").booleanValue())
                        .map(each -> Json.text(each, "entryId"))
                        .reduce((_, last) -> last)
                        .orElseThrow();
        return new Tour(LESSON + "/entries/" + closing, DATED + "/decisions/" + deciding);
    }

    private static JsonNode read(RunningServer server, String path) {
        return server.as("auditor").read("/api/v1" + path).json();
    }

    List<Stop> stops() {
        return List.of(
                new Stop("cases", "/cases"),
                new Stop("case", LESSON),
                new Stop("chronology", LESSON + "/chronology"),
                new Stop(
                        "chronology-known-by",
                        DATED + "/chronology?known=2024-02-29&by=social-care"),
                new Stop("chronology-wrong", DATED + "/chronology?known=31/02/2008", 400),
                new Stop("knowledge", LESSON + "/knowledge"),
                new Stop("knowledge-dated", DATED + "/knowledge"),
                new Stop("decisions", LESSON + "/decisions"),
                new Stop("decisions-dated", DATED + "/decisions"),
                new Stop("decision", decision),
                new Stop("decision-hindsight", decision + "?hindsight=show"),
                new Stop("decision-undated", closure.replace("/entries/", "/decisions/")),
                new Stop("decision-wrong", decision + "?known=2007", 400),
                new Stop("decisions-wrong", DATED + "/decisions?known=31/02/2008", 400),
                new Stop("people", LESSON + "/people"),
                new Stop("people-known", DATED + "/people?known=2024-02-29"),
                new Stop("alerts", LESSON + "/alerts"),
                new Stop("alerts-known", DATED + "/alerts?known=2024-02-29"),
                new Stop("questions", LESSON + "/questions"),
                new Stop("closure", closure),
                new Stop("nowhere", NOWHERE, 404),
                new Stop("problem", "/problems/closure-without-consultation"),
                new Stop("sign-out", "/sign-out"));
    }
}
