package org.throughline.acceptance;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// A case of police and social care, the same with a commissioned review, and no case at all. What
/// each of the two wrote has a word in it that is nowhere else.
final class WhoMayScene {

    static final String CASE = "a case";
    static final String REVIEWED = "a reviewed case";
    static final String NO_CASE = "no case";

    private static final String CHRONOLOGY =
            "start_date,agency,event\n13/04/2008,police,came to the door\n31/02/2008,police,no day\n";

    private final RunningServer server;
    private final OpenCase plain;
    private final OpenCase reviewed;
    private final String plainEntry;
    private final String reviewedEntry;
    private final String plainDecision;
    private final String reviewedDecision;
    private final String importId;
    private final Map<String, Set<String>> canaries;

    WhoMayScene(RunningServer server) {
        this.server = server;
        this.plain = OpenCase.on(server);
        this.reviewed = OpenCase.on(server);
        String ofPolice = "canary" + UUID.randomUUID();
        String ofCare = "canary" + UUID.randomUUID();
        String reviewedPolice = "canary" + UUID.randomUUID();
        String reviewedCare = "canary" + UUID.randomUUID();
        plainEntry = contact(plain, "police", ofPolice);
        contact(plain, "social-care", ofCare);
        plainDecision = decision(plain);
        reviewedEntry = contact(reviewed, "police", reviewedPolice);
        contact(reviewed, "social-care", reviewedCare);
        reviewedDecision = decision(reviewed);
        reviewed.record(
                Events.of(
                        "social-care",
                        "review-decided",
                        reviewed.id(),
                        "{'verdict': 'hold', 'kind': 'serious-case-review', 'pack': 'gloucestershire-2008',"
                                + " 'by': {'post': 'the Board'}, 'retrospective': {'reason': 'decided before'}}"));
        importId = brought();
        canaries =
                Map.of(
                        ofPolice, Set.of("agency", "practitioner", "auditor"),
                        ofCare, Set.of("auditor"),
                        reviewedPolice, Set.of("agency", "practitioner", "reviewer", "auditor"),
                        reviewedCare, Set.of("reviewer", "auditor"));
        server.settle();
    }

    private static String contact(OpenCase in, String agency, String words) {
        return Json.text(in.record(Events.contact(agency, in.id(), words)), "entryId");
    }

    private static String decision(OpenCase in) {
        return Json.text(
                in.record(Events.of("police", "management-decision-recorded", in.id(), "{}")),
                "entryId");
    }

    /// A chronology of the police with a row that is wrong, so that it cannot be committed.
    private String brought() {
        Http police = server.as("police");
        Answer taken = police.post("/api/v1/imports?case=" + plain.id(), "text/csv", CHRONOLOGY);
        String id = Json.text(taken.expect(202).json(), "id");
        Until.holds(
                "the check of an import",
                Duration.ofSeconds(30),
                () ->
                        !Json.text(police.read("/api/v1/imports/" + id).json(), "state")
                                .equals("checking"));
        return id;
    }

    /// Who may read a word, for each word.
    Map<String, Set<String>> canaries() {
        return canaries;
    }

    String address(WhoMayTable.Line line) {
        String caseId = caseId(line.on());
        String path =
                line.route()
                        .replace("{case}", caseId)
                        .replace("{entry}", entry(line.on()))
                        .replace("{decision}", decision(line.on()))
                        .replace("{event}", plainEntry)
                        .replace("{import}", importId)
                        .replace("{erasure}", plainEntry)
                        .replace("{code}", "unknown-case")
                        .replace("{question}", "visited")
                        .replace("{projection}", "no-such-view")
                        .replace("{size}", "latest")
                        .replaceAll("/compare$", "/compare?left=2000&right=2030")
                        .replace("/log/proof", "/log/proof?stream=agencies")
                        .replace("/tile/entries/**", "/tile/entries/000.p/1")
                        .replace("/tile/**", "/tile/0/000.p/1")
                        .replace("/schemas/**", "/schemas/contact-recorded/v1")
                        .replace("{type}/{version}", "contact-recorded/v1")
                        .replace("/assets/**", "/assets/throughline.css")
                        .replace("/health/**", "/health/readiness");
        return line.key().equals("POST /api/v1/imports") ? path + "?case=" + caseId : path;
    }

    private String caseId(String on) {
        return switch (on) {
            case REVIEWED -> reviewed.id();
            case NO_CASE -> "0b8c4c1e-0000-4000-8000-00000000dead";
            default -> plain.id();
        };
    }

    private String entry(String on) {
        return on.equals(REVIEWED) ? reviewedEntry : plainEntry;
    }

    private String decision(String on) {
        return on.equals(REVIEWED) ? reviewedDecision : plainDecision;
    }

    /// What an account of the police would send.
    Asker.Body body(WhoMayTable.Line line) {
        return switch (line.key()) {
            case "POST /api/v1/agencies" ->
                    new Asker.Body(Http.JSON, "{\"id\": \"police\", \"kind\": \"police\"}");
            case "POST /api/v1/log/keys" ->
                    new Asker.Body(Http.JSON, "{\"retires\": [\"other keys\"]}");
            case "POST /api/v1/cases" ->
                    new Asker.Body(Http.JSON, "{\"happened\": \"not-stated\"}");
            case "POST /api/v1/cases/{}/erasures" -> new Asker.Body(Http.JSON, "{}");
            case "POST /api/v1/imports" -> new Asker.Body("text/csv", CHRONOLOGY);
            case "POST /oauth2/token" ->
                    new Asker.Body(
                            "application/x-www-form-urlencoded", "grant_type=client_credentials");
            default -> new Asker.Body(Http.EVENT, event(caseId(line.on())).toString());
        };
    }

    private static JsonNode event(String caseId) {
        return Events.concern("police", caseId, "words");
    }
}
