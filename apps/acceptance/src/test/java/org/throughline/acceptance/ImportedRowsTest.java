package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What a row of an agency's chronology becomes, as the API shows it.
@Tag("server")
@ExtendWith(SharedServer.class)
class ImportedRowsTest {

    private static final List<String> WORDS =
            List.of(
                    "ref",
                    "source_of_information",
                    "source_page",
                    "author_role",
                    "event",
                    "child_seen",
                    "seen_alone",
                    "presentation",
                    "child_said",
                    "wishes_feelings",
                    "action_taken",
                    "decision",
                    "decision_maker",
                    "rationale",
                    "shared_with",
                    "outcome",
                    "impact",
                    "good_practice",
                    "analysis_comment",
                    "terms_issue");

    private final RunningServer server;
    private final OpenCase open;
    private final Chronologies police;

    ImportedRowsTest(RunningServer server) {
        this.server = server;
        this.open = OpenCase.on(server);
        this.police = new Chronologies(server, "police", open.id());
    }

    /// Whatever the type of the row can hold itself.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "note",
                "home visit",
                "school concern",
                "missing",
                "DNA",
                "referral",
                "strategy discussion",
                "A&E attendance",
                "disclosure",
                "supervision",
                "police attended",
                "good practice",
                "words of their own"
            })
    void noCellIsLost(String type) {
        Map<String, String> cells = new LinkedHashMap<>();
        WORDS.forEach(column -> cells.put(column, "planted in " + column + " " + type.hashCode()));
        cells.put("start_date", "spring 2007");
        cells.put("start_time", "14:35");
        cells.put("end_date", "2008");
        cells.put("agency", "Police");
        cells.put("event_type", type);
        cells.put("subjects", "child");
        cells.put("shared_on", "2009-02");
        police.commit(police.check(Chronologies.row(cells)));
        String shown = shown();
        for (String column : WORDS) {
            assertThat(shown).as(column).contains(cells.get(column));
        }
        assertThat(shown)
                .contains("[2007-03..2007-05]/2008", "spring 2007", "14:35", "\"2009-02\"");
        if (type.startsWith("words")) {
            assertThat(shown).contains(type);
        }
    }

    @Test
    void r31sharedWithBecomesInformationSentThatSaysNothingOfItsBeingRead() {
        Map<String, String> cells = row("13/04/2008", "phone call", "Called back");
        cells.put("shared_with", "social-care; the school nurse");
        cells.put("shared_on", "14/04/2008");
        police.commit(police.check(Chronologies.row(cells)));
        Map<String, JsonNode> entries = entries();
        assertThat(entries.keySet()).contains("contact-recorded.v1", "information-sent.v1");
        JsonNode sent = content(Objects.requireNonNull(entries.get("information-sent.v1")));
        assertThat(Json.text(sent, "happened")).isEqualTo("2008-04-14");
        assertThat(sent.required("carries").get(0).stringValue())
                .isEqualTo(
                        Json.text(
                                Objects.requireNonNull(entries.get("contact-recorded.v1")),
                                "entryId"));
        assertThat(sent.required("to").toString()).contains("social-care", "the school nurse");
        JsonNode cell =
                cell(
                        Json.text(
                                Objects.requireNonNull(entries.get("contact-recorded.v1")),
                                "entryId"));
        assertThat(Json.text(cell, "state")).isEqualTo("held");
        assertThat(Json.text(cell, "since")).isEqualTo("2008-04-14");
    }

    @Test
    void r31whatTheFamilyWasToldIsTheFamilysToKnow() {
        Map<String, String> cells = row("13/04/2008", "phone call", "Called back");
        cells.put("shared_with", "mother; parents");
        police.commit(police.check(Chronologies.row(cells)));
        JsonNode sent = content(Objects.requireNonNull(entries().get("information-sent.v1")));
        JsonNode to = sent.required("to");
        assertThat(Json.text(to.get(0), "kind")).isEqualTo("family-member");
        assertThat(Json.text(to.get(0), "person")).isEqualTo("mother");
        assertThat(Json.text(to.get(1), "kind")).isEqualTo("family-member");
        assertThat(to.get(1).toString()).contains("parents");
        assertThat(sent.has("extent")).as("how much was told is not stated").isFalse();
    }

    @Test
    void aRowThatMayBeOnRecordAlreadyIsWorthALookAndNoError() {
        Map<String, String> cells = row("13/04/2008", "home visit", "Visited");
        police.commit(police.check(Chronologies.row(cells)));
        cells.put("event", "Visited, as said before");
        JsonNode again = police.check(Chronologies.row(cells));
        assertThat(again.required("counts").required("ready").intValue()).isOne();
        assertThat(again.required("counts").required("possibleDuplicates").intValue()).isOne();
        assertThat(Json.text(again.required("remarks").get(0), "code"))
                .isEqualTo("possibly-recorded");
        police.discard(again);
        for (String[] other :
                new String[][] {{"14/04/2008", "home visit"}, {"13/04/2008", "missing"}}) {
            JsonNode apart = police.check(Chronologies.row(row(other[0], other[1], "Visited")));
            assertThat(apart.required("counts").required("possibleDuplicates").intValue()).isZero();
            police.discard(apart);
        }
    }

    @Test
    void r102theRowSaysHowTheChildWasSeenOrWhyNot() {
        Map<String, String> cells = row("13/04/2008", "home visit", "Visited");
        cells.put("child_seen", "No - asleep upstairs");
        cells.put("author_role", "Health visitor");
        police.commit(police.check(Chronologies.row(cells)));
        JsonNode seen =
                content(Objects.requireNonNull(entries().get("contact-recorded.v1")))
                        .required("childSeen");
        assertThat(Json.text(seen, "degree")).isEqualTo("not-seen");
        assertThat(seen.toString()).contains("asleep upstairs");
    }

    @Test
    void r103seenAloneKeepsItsReason() {
        Map<String, String> cells = row("13/04/2008", "home visit", "Visited");
        cells.put("child_seen", "yes");
        cells.put("seen_alone", "no: mother stayed in the room");
        police.commit(police.check(Chronologies.row(cells)));
        JsonNode seen =
                content(Objects.requireNonNull(entries().get("contact-recorded.v1")))
                        .required("childSeen");
        assertThat(Json.text(seen, "degree")).isEqualTo("seen");
        assertThat(Json.text(seen, "alone")).isEqualTo("no");
        assertThat(seen.toString()).contains("mother stayed in the room");
    }

    @Test
    void aCommentIsNotPartOfTheEntryItIsAbout() {
        Map<String, String> cells = row("13/04/2008", "home visit", "Visited");
        cells.put("author_role", "Social worker");
        cells.put("analysis_comment", "Should be read with the visit before.");
        police.commit(police.check(Chronologies.row(cells)));
        Map<String, JsonNode> entries = entries();
        JsonNode comment = content(Objects.requireNonNull(entries.get("note-recorded.v1")));
        assertThat(content(Objects.requireNonNull(entries.get("contact-recorded.v1"))).toString())
                .doesNotContain("visit before");
        assertThat(comment.required("author").toString())
                .contains("author of the chronology")
                .doesNotContain("Social worker");
        assertThat(Json.text(comment, "happened")).isEqualTo("not-stated");
        assertThat(comment.required("concerning").get(0).stringValue())
                .isEqualTo(
                        Json.text(
                                Objects.requireNonNull(entries.get("contact-recorded.v1")),
                                "entryId"));
    }

    @Test
    void whatIsNotStatedIsNeverNo() {
        police.commit(police.check(Chronologies.row(row("?", "home visit", "Visited"))));
        JsonNode content = content(Objects.requireNonNull(entries().get("contact-recorded.v1")));
        assertThat(Json.text(content, "happened")).isEqualTo("not-stated");
        assertThat(content.has("childSeen")).isFalse();
    }

    @Test
    void anotherAgencysRowsAreRefused() {
        Chronologies school = new Chronologies(server, "school", open.id());
        JsonNode checked = school.check(Chronologies.row(row("2008", "note", "Not theirs")));
        assertThat(Json.text(checked.required("errors").get(0), "code"))
                .isEqualTo("source-not-yours");
        school.discard(checked);
        for (String account : List.of("admin", "reviewer", "auditor")) {
            server.as(account)
                    .post("/api/v1/imports?case=" + open.id(), Chronologies.CSV, "x")
                    .expect(403);
        }
    }

    private static Map<String, String> row(String date, String type, String event) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("start_date", date);
        cells.put("agency", "police");
        cells.put("event_type", type);
        cells.put("event", event);
        return cells;
    }

    /// Each entry of the police, by its type.
    private Map<String, JsonNode> entries() {
        server.settle();
        Map<String, JsonNode> entries = new TreeMap<>();
        for (JsonNode entry : open.read("/chronology").json().required("entries")) {
            if (Json.text(entry, "agency").equals("police")) {
                entries.put(Json.text(entry, "type"), entry);
            }
        }
        return entries;
    }

    private JsonNode content(JsonNode entry) {
        return open.read("/entries/" + Json.text(entry, "entryId"))
                .json()
                .required("versions")
                .get(0)
                .required("content");
    }

    /// All that the API shows of the case's entries.
    private String shown() {
        server.settle();
        StringBuilder all = new StringBuilder();
        for (JsonNode entry : open.read("/chronology").json().required("entries")) {
            all.append(open.read("/entries/" + Json.text(entry, "entryId")).text());
        }
        return all.toString();
    }

    private JsonNode cell(String entry) {
        for (JsonNode row : open.read("/knowledge").json().required("rows")) {
            if (Json.text(row, "entryId").equals(entry)) {
                return row.required("cells").required("social-care");
            }
        }
        throw new AssertionError("no row of the entry");
    }
}
