package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// From when the agencies together held something: computed where all of it is dated, and only
/// there.
class EarliestTest {

    private static TestServer server;

    private TestCase one;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        TestCase.register(server.log, "board", "safeguarding-board");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        one = server.newCase();
    }

    private String address(EntryId... entries) {
        String chosen =
                entries.length == 0
                        ? ""
                        : Arrays.stream(entries)
                                .map(EntryId::text)
                                .collect(Collectors.joining(",", "&entries=", ""));
        return "/api/v1/cases/" + one.id().text() + "/earliest-knowable?hindsight=show" + chosen;
    }

    private JsonNode asked(EntryId... entries) throws Exception {
        server.catchUp();
        return server.read(address(entries));
    }

    private void held(String by, EntryId entry, String since) {
        one.post(
                "board",
                "knowledge-stated",
                "'happened':'not-stated','recorded':'2009','knower':{'kind':'agency','agency':'%s'},"
                                .formatted(by)
                        + "'of':'%s','stance':'held','since':'%s'".formatted(entry.text(), since));
    }

    @Test
    void itIsWhenTheLastOfTheEntriesWasFirstHeldByAnybody() throws Exception {
        EntryId first = one.contact("police", "2007-03-12", "a");
        EntryId second = one.contact("gp", "2008-04", "b");
        held("gp", first, "2007-06");
        held("police", second, "2008-05");
        JsonNode answer = asked(first, second);
        assertThat(answer.path("computable").asBoolean()).isTrue();
        assertThat(answer.path("earliest").asString()).isEqualTo("2008-03-31T23:00:00Z");
        assertThat(answer.path("latest").asString()).isEqualTo("2008-04-30T23:00:00Z");
        assertThat(answer.path("hindsight").asBoolean()).isTrue();
        assertThat(answer.path("label").asString()).startsWith("Hindsight");
        JsonNode earlier = asked(first);
        assertThat(earlier.path("earliest").asString()).isEqualTo("2007-03-12T00:00:00Z");
        assertThat(earlier.path("latest").asString()).isEqualTo("2007-03-13T00:00:00Z");
    }

    @Test
    void oneDateThatIsNotStatedLeavesItOpen() throws Exception {
        EntryId first = one.contact("police", "2007-03-12", "a");
        EntryId second = one.contact("gp", "2008-04", "b");
        held("school", first, "not-stated;within=2001/2007");
        JsonNode answer = asked(first, second);
        assertThat(answer.path("computable").asBoolean()).isFalse();
        assertThat(answer.path("reason").asString()).isEqualTo("dates-not-stated");
        assertThat(answer.path("says").asString())
                .isEqualTo("cannot be computed: dates not stated");
        assertThat(answer.path("undated").toString()).isEqualTo("[\"" + first.text() + "\"]");
        assertThat(answer.has("earliest")).isFalse();
        assertThat(answer.has("latest")).isFalse();
    }

    @Test
    void aSinceThatIsOpenOnOneSideIsNoDate() throws Exception {
        EntryId entry = one.contact("police", "2007-03-12", "a");
        held("gp", entry, "2006/");
        assertThat(asked(entry).path("reason").asString()).isEqualTo("dates-not-stated");
    }

    @Test
    void whatOnlyAReviewWroteNobodyHeldThen() throws Exception {
        EntryId pattern =
                one.post(
                        "board",
                        "pattern-stated",
                        "'happened':'2007','recorded':'2009','act':'contact','quantifier':'several',"
                                + "'period':'2007','description':'x'");
        one.contact("police", "2007-03-12", "a");
        JsonNode answer = asked(pattern);
        assertThat(answer.path("reason").asString()).isEqualTo("not-held");
        assertThat(answer.path("notHeld").toString()).contains(pattern.text());
        JsonNode all = asked();
        assertThat(all.path("entries").asInt()).isEqualTo(1);
        assertThat(all.path("computable").asBoolean()).isTrue();
    }

    @Test
    void whoseKnowledgeEndedOrIsOnlyPossibleDoesNotCount() throws Exception {
        EntryId entry = one.contact("police", "2007-03-12", "a");
        one.post(
                "police",
                "knowledge-stated",
                "'happened':'2005','knower':{'kind':'agency','agency':'gp'},'of':'%s',"
                                .formatted(entry.text())
                        + "'stance':'possibly-knew','since':'2005'");
        one.post(
                "police",
                "knowledge-stated",
                "'happened':'2005','knower':{'kind':'agency','agency':'school'},'of':'%s',"
                                .formatted(entry.text())
                        + "'stance':'knew','since':'2005','until':'2006'");
        assertThat(asked(entry).path("earliest").asString()).isEqualTo("2007-03-12T00:00:00Z");
    }

    @Test
    void theSameAddressGivesTheSameForEver() throws Exception {
        EntryId entry = one.contact("police", "2007-03-12", "a");
        String pinned = asked(entry).path("pinned").asString();
        String before = server.get("auditor", pinned).body();
        held("gp", entry, "2001");
        server.catchUp();
        assertThat(server.get("auditor", pinned).body()).isEqualTo(before);
        assertThat(asked(entry).path("earliest").asString()).startsWith("2001");
    }

    @Test
    void itIsAskedForAsHindsightByThoseWhoReadAll() throws Exception {
        EntryId entry = one.contact("police", "2007-03-12", "a");
        server.catchUp();
        String path = address(entry);
        assertThat(server.get("agency.police", path).statusCode()).isEqualTo(403);
        assertThat(server.get("auditor", path.replace("hindsight=show", "")).statusCode())
                .isEqualTo(400);
        for (String other : new String[] {"&known=2008", "&by=gp", "&from=2008", "&limit=3"}) {
            assertThat(server.get("auditor", path + other).statusCode()).as(other).isEqualTo(400);
        }
        assertThat(server.get("auditor", address(new EntryId(one.id().value()))).statusCode())
                .isEqualTo(404);
    }
}
