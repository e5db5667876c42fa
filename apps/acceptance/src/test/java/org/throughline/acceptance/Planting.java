package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts a marker everywhere a sender can put one.
final class Planting {

    private static final int MEGABYTES = 11;

    private final RunningServer server;
    private final Marker marker;
    private final String caseId = UUID.randomUUID().toString();
    private final List<ObjectNode> events;

    Planting(RunningServer server, Marker marker) {
        this.server = server;
        this.marker = marker;
        this.events = new MarkedEvents(marker, caseId).accepted();
    }

    /// In what is recorded; who may read it reads it.
    void accepted() throws IOException {
        events.forEach(event -> police().event(event).expect(201));
        ObjectNode binary = Events.contact("police", caseId, words());
        police().post(
                        "/api/v1/events",
                        Http.JSON,
                        Events.data(binary).toString(),
                        "ce-specversion",
                        "1.0",
                        "ce-id",
                        marker.word() + "-binary",
                        "ce-source",
                        "urn:agency:police",
                        "ce-type",
                        Json.text(binary, "type"),
                        "ce-subject",
                        "case/" + caseId)
                .expect(201);
        List<JsonNode> batch =
                List.of(
                        Events.concern("police", caseId, words()),
                        Events.concern("police", caseId, words()));
        police().post("/api/v1/events", Http.BATCH, Events.batch(batch)).expect(200);
        acceptedAgain();
        String read = server.as("auditor").read("/api/v1/cases/" + caseId + "/chronology").text();
        assertThat(read).as("it can be read").contains(marker.word() + " account");
        assertThat(server.run("chronology", caseId, "--as", "auditor").out())
                .contains(marker.word());
    }

    /// In what was recorded before.
    void acceptedAgain() {
        events.forEach(event -> police().event(event).expect(200));
    }

    /// In what is understood and refused.
    void refused() {
        List<ObjectNode> refused = new MarkedEvents(marker, caseId).refused();
        for (ObjectNode event : refused) {
            said(police().event(event, "X-Correlation-ID", marker.word()));
            said(police().post("/api/v1/events:validate", Http.EVENT, event.toString()));
        }
        String batch = Events.batch(refused);
        said(police().post("/api/v1/events", Http.BATCH, batch));
        said(police().post("/api/v1/events", Http.BATCH, batch, "Prefer", "handling=strict"));
        ObjectNode conflict = events.getLast().deepCopy();
        Events.data(conflict).put("happened", "2008-05");
        said(police().event(conflict).expect(409));
    }

    /// In what is not understood at all.
    void unreadable() throws IOException {
        said(police().post("/api/v1/events", Http.EVENT, "{\"id\": \"" + words()));
        said(police().post("/api/v1/events", Http.EVENT, words()));
        said(police().post("/api/v1/events", marker.word() + "/" + marker.word(), words()));
        String big = (words() + " ").repeat(MEGABYTES * 1024 * 1024 / words().length());
        said(police().post("/api/v1/events", Http.EVENT, "[\"" + big + "\"]").expect(413));
        String form =
                "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
                        + big
                        + "\r\n--b--\r\n";
        said(police().post("/api/v1/events", "multipart/form-data; boundary=b", form));
        try (RawRequest raw = new RawRequest(server.base())) {
            raw.send("GET /" + words() + " HTTP/1.1\r\nHost: " + words() + "\r\n\r\n").answer();
        }
        try (RawRequest raw = new RawRequest(server.base())) {
            raw.send(marker.word() + " " + words() + "\r\n\r\n").answer();
        }
    }

    /// In addresses, headers and log-ins.
    void asked() {
        String word = marker.word();
        Http auditor = server.as("auditor");
        String chronology = "/api/v1/cases/" + caseId + "/chronology?";
        for (String parameter : List.of("known", "by", "ledger", "from", "after", "limit", word)) {
            said(auditor.get(chronology + parameter + "=" + word));
        }
        said(auditor.get("/api/v1/cases/" + word));
        said(auditor.get("/api/v1/" + word));
        server.anonymous().get("/cases?q=" + word, "Accept", "text/html", "Cookie", "c=" + word);
        auditor.get("/api/v1/cases", "User-Agent", word, "Accept", word, "X-" + word, word);
        said(server.login(word, word));
        said(server.login("police", word));
        said(server.withAuthorization("Bearer " + word).get("/api/v1/cases"));
        said(server.withAuthorization(word).get("/api/v1/cases"));
        server.anonymous()
                .post(
                        "/login",
                        "application/x-www-form-urlencoded",
                        "username="
                                + word
                                + "&password="
                                + URLEncoder.encode(word, StandardCharsets.UTF_8));
    }

    /// In chronologies: one that waits for its commit, one that is committed, and some that are not
    /// read at all.
    void imported() {
        Chronologies police = new Chronologies(server, "police", caseId);
        police.check(chronology("waits"));
        police.commit(police.check(chronology("goes in")));
        Http http = police();
        String address = "/api/v1/imports?case=" + caseId;
        said(http.post(address, Chronologies.CSV, words() + "," + words() + "\n" + words()));
        said(http.post(address, "text/csv", "\"" + words()));
        said(http.post(address, "application/pdf", words()));
        said(http.get("/api/v1/imports/" + marker.word()));
        String form =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + marker.word()
                        + "\"\r\n\r\n"
                        + (words() + " ").repeat(100_000)
                        + "\r\n--b--\r\n";
        for (String path : List.of("/login", "/imports")) {
            server.anonymous().post(path, "multipart/form-data; boundary=b", form);
        }
    }

    private String chronology(String event) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column :
                List.of("ref", "event_type", "event", "child_said", "shared_with", "decision")) {
            cells.put(column, words() + " " + column + " " + event);
        }
        cells.put("start_date", "2008-04");
        cells.put("agency", "police");
        return Chronologies.row(cells);
    }

    /// In events that are on their way when PostgreSQL loses all its connections.
    void lostDatabase() throws IOException {
        List<ProcessHandle> postgres = server.files().postgres();
        assertThat(postgres).as("PostgreSQL and its backends").hasSizeGreaterThan(1);
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 64; i++) {
                ObjectNode event = Events.contact("police", caseId, words());
                crowd.execute(() -> said(police().event(event)));
            }
            postgres.stream().skip(1).forEach(ProcessHandle::destroyForcibly);
        }
        Until.holds(
                "writing to go on",
                Duration.ofMinutes(1),
                () -> police().event(events.getFirst()).status() == 200);
    }

    /// In a body that has come half of the way when the server is killed.
    void cutByKill() throws IOException {
        try (RawRequest raw = new RawRequest(server.base())) {
            raw.send(
                    "POST /api/v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: "
                            + police().authorization().get()
                            + "\r\nContent-Type: "
                            + Http.EVENT
                            + "\r\nContent-Length: 1000000\r\n\r\n");
            raw.send("{\"id\": \"" + (words() + " ").repeat(5000));
            assertThat(
                            new Search(marker)
                                    .in(
                                            "threads",
                                            server.threadDump().getBytes(StandardCharsets.UTF_8)))
                    .as("threads during an upload")
                    .isEmpty();
            server.kill();
        }
    }

    private static void said(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isNotEqualTo(500);
    }

    private Http police() {
        return server.as("police");
    }

    private String words() {
        return "the words " + marker.word() + " and more";
    }
}
