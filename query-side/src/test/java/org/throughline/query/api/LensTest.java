package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// What whoever took a decision knew then, over HTTP.
class LensTest {

    private static final List<String> PARTS =
            List.of("known", "possiblyKnown", "heldUnread", "knownElsewhere", "statedNotKnown");

    private static TestServer server;
    private TestCase one;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        TestCase.register(server.log, "social-care", "childrens-social-care");
        TestCase.register(server.log, "gscb", "safeguarding-board");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        one = server.newCase();
    }

    private EntryId closure(String happened) {
        return one.post(
                "social-care",
                "case-closed",
                "'happened':'%s','recorded':'2007-05-02'".formatted(happened));
    }

    private void letter(EntryId carried, String from, String to, String happened) {
        one.post(
                from,
                "information-sent",
                ("'happened':'%s','recorded':'%s','to':[{'kind':'agency','agency':'%s'}],'means':'letter',"
                                + "'carries':['%s'],'extent':'full'")
                        .formatted(happened, happened, to, carried.text()));
    }

    private void stated(String knower, EntryId of, String stance, String since) {
        one.post(
                "gscb",
                "knowledge-stated",
                ("'happened':'2008-06-01','recorded':'2008-06-01','knower':{'kind':'agency','agency':'%s'},"
                                + "'of':'%s','stance':'%s','since':'%s'")
                        .formatted(knower, of.text(), stance, since));
    }

    private String path(EntryId decision) {
        return "/api/v1/cases/%s/decisions/%s/lens".formatted(one.id().text(), decision.text());
    }

    private JsonNode lens(EntryId decision, String asked) throws Exception {
        server.catchUp();
        return server.read(path(decision) + asked);
    }

    private static List<String> ids(JsonNode lens, String part) {
        List<String> ids = new ArrayList<>();
        lens.path(part).forEach(each -> ids.add(each.path("entryId").asString()));
        return ids;
    }

    private static List<String> texts(EntryId... entries) {
        return List.of(entries).stream().map(EntryId::text).toList();
    }

    @Nested
    class R276WhatWhoeverDecidedKnew {

        @Test
        void eachEntryStandsWhereTheRecordOfTheTimePutsIt() throws Exception {
            EntryId known = one.contact("social-care", "2007-03-12", "a");
            EntryId possibly = one.contact("police", "2007-03-11", "b");
            stated("social-care", possibly, "knew", "2007");
            EntryId unread = one.contact("police", "2007-03-13", "c");
            letter(unread, "police", "social-care", "2007-04-02");
            EntryId elsewhere = one.contact("police", "2007-03-14", "d");
            EntryId denied = one.contact("police", "2007-03-15", "e");
            stated("social-care", denied, "not-told", "2007-03-15");
            EntryId later = one.contact("police", "2008-03-12", "canary");
            one.post(
                    "police",
                    "involvement-started",
                    "'happened':'2007-04-01','recorded':'2007-04-01','involved':'school'");
            EntryId decision = closure("2007-05-01");
            JsonNode lens = lens(decision, "");
            assertThat(lens.at("/decision/entryId").asString()).isEqualTo(decision.text());
            assertThat(lens.at("/decisionMaker/agency").asString()).isEqualTo("social-care");
            assertThat(lens.path("dated").asBoolean()).isTrue();
            assertThat(lens.has("reason")).isFalse();
            assertThat(lens.path("asked").toString())
                    .isEqualTo(
                            "{\"known\":\"2007-05-01T22:59:59.999999Z\",\"by\":\"social-care\"}");
            assertThat(ids(lens, "known")).containsExactlyElementsOf(texts(known));
            assertThat(ids(lens, "possiblyKnown")).contains(possibly.text());
            assertThat(ids(lens, "heldUnread")).contains(unread.text());
            assertThat(ids(lens, "knownElsewhere")).contains(elsewhere.text());
            assertThat(ids(lens, "statedNotKnown")).containsExactlyElementsOf(texts(denied));
            assertThat(lens.at("/knownElsewhere/0/by").toString()).contains("\"police\"");
            assertThat(lens.at("/knownElsewhere/0/known/state").asString())
                    .isEqualTo("source-silent");
            assertThat(lens.at("/heldUnread/0/known/channel").asString()).isEqualTo("sent");
            assertThat(lens.path("notSubmitted").toString()).isEqualTo("[\"school\"]");
            assertThat(lens.toString()).doesNotContain(later.text(), "canary", "afterwards\":");
            assertThat(lens.at("/counts/notYetKnown").asInt()).isEqualTo(3);
        }

        @Test
        void ofABoardItIsAskedLikeOfAnyOther() throws Exception {
            EntryId contact = one.contact("police", "2007-03-12", "a");
            letter(contact, "police", "gscb", "2007-12-01");
            EntryId apart = one.contact("social-care", "2007-04-12", "b");
            EntryId decision = one.decideReview();
            JsonNode lens = lens(decision, "");
            assertThat(lens.at("/asked/by").asString()).isEqualTo("gscb");
            assertThat(ids(lens, "heldUnread")).contains(contact.text());
            assertThat(ids(lens, "knownElsewhere")).containsExactlyElementsOf(texts(apart));
            assertThat(lens.path("knownElsewhere").get(0).path("by").toString())
                    .isEqualTo("[\"social-care\"]");
        }
    }

    @Test
    void r92whatSpeaksAgainstADecisionStandsBesideIt() throws Exception {
        EntryId referral =
                one.post(
                        "gp",
                        "referral-made",
                        "'happened':'2007-05-01','recorded':'2007-05-01','to':'social-care','concern':'x'");
        EntryId marks =
                one.post(
                        "school",
                        "concern-logged",
                        "'happened':'2007-04-20','recorded':'2007-04-20','kinds':['missing'],'concern':'marks'");
        EntryId decision =
                one.post(
                        "social-care",
                        "referral-decided",
                        ("'happened':'2007-05-03','recorded':'2007-05-03','referral':'%s',"
                                        + "'outcome':'no-further-action','rationale':'doing well'")
                                .formatted(referral.text()));
        JsonNode lens = lens(decision, "");
        assertThat(lens.at("/decision/outcome").toString()).isEqualTo("[\"no-further-action\"]");
        assertThat(ids(lens, "knownElsewhere")).containsExactlyElementsOf(texts(marks));
        assertThat(lens.at("/knownElsewhere/0/summary").asString()).contains("marks");
        assertThat(lens.at("/decision/refersTo").toString()).contains(referral.text());
    }

    @Test
    void withoutADateOrSomebodyWhoDecidedThereIsNoSplit() throws Exception {
        one.contact("police", "2007-03-12", "a");
        JsonNode undated = lens(closure("not-stated"), "");
        assertThat(undated.path("dated").asBoolean()).isFalse();
        assertThat(undated.path("reason").asString()).isEqualTo("date-not-stated");
        assertThat(undated.path("says").asString()).startsWith("no split: ");
        assertThat(undated.has("asked")).isFalse();
        EntryId retold =
                one.post(
                        "police",
                        "case-closed",
                        "'happened':'2007-05-01','contentStatus':'reported'");
        JsonNode nobodys = lens(retold, "?hindsight=show");
        assertThat(nobodys.path("reason").asString()).isEqualTo("maker-not-stated");
        assertThat(nobodys.path("decisionMaker").toString()).isEqualTo("{}");
        for (JsonNode each : List.of(undated, nobodys)) {
            PARTS.forEach(part -> assertThat(each.path(part)).as(part).isEmpty());
            assertThat(each.has("afterwards")).isFalse();
            assertThat(each.at("/counts").has("notYetKnown")).isFalse();
        }
    }

    @Test
    void whatWasLearnedLaterComesWithHindsightOnlyAndIsLabelled() throws Exception {
        EntryId referral =
                one.post(
                        "gp",
                        "referral-made",
                        "'happened':'2007-05-01','recorded':'2007-05-01','to':'social-care','concern':'x'");
        EntryId decided =
                one.post(
                        "social-care",
                        "referral-decided",
                        ("'happened':'2008-02-01','recorded':'2008-02-01','referral':'%s',"
                                        + "'outcome':'no-further-action','rationale':'canary'")
                                .formatted(referral.text()));
        EntryId known = one.contact("gp", "2007-03-12", "a");
        one.correct("gp", known, "2008-03-01", "canary");
        String then = lens(referral, "").toString();
        assertThat(then)
                .doesNotContain("canary", "2008", "\"corrected\":true", decided.text())
                .contains("\"standing\":\"open\"", known.text());
        JsonNode now = lens(referral, "?hindsight=show");
        assertThat(ids(now, "afterwards")).containsExactlyElementsOf(texts(decided));
        assertThat(now.at("/afterwards/0/hindsight").asBoolean()).isTrue();
        assertThat(now.path("label").asString()).startsWith("Hindsight: ");
        assertThat(now.at("/asked/hindsight").asBoolean()).isTrue();
        assertThat(now.at("/decision/settledBy").asString()).isEqualTo(decided.text());
        assertThat(now.at("/counts/afterwards").asInt())
                .isEqualTo(now.at("/counts/notYetKnown").asInt());
        assertThat(now.at("/known/0/corrected").asBoolean()).isFalse();
    }

    @Test
    void aPeriodAndPagesGoThroughAllPartsAsOneList() throws Exception {
        for (int day = 10; day < 17; day++) {
            one.contact(day % 2 == 0 ? "police" : "social-care", "2007-03-" + day, "a");
        }
        EntryId decision = closure("2007-05-01");
        assertThat(lens(decision, "?from=2007-03-12").at("/counts/filtered").asInt()).isEqualTo(2);
        List<String> walked = new ArrayList<>();
        String next = path(decision) + "?limit=3";
        int pages = 0;
        while (!next.isEmpty()) {
            JsonNode page = server.read(next);
            PARTS.forEach(part -> walked.addAll(ids(page, part)));
            assertThat(page.at("/counts/known").asInt()).isEqualTo(3);
            next = page.path("next").asString("");
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(walked).hasSize(7).doesNotHaveDuplicates();
        HttpResponse<String> pinned =
                server.get("auditor", lens(decision, "").path("pinned").asString());
        one.contact("police", "2007-03-20", "b");
        server.catchUp();
        assertThat(server.get("auditor", server.read(path(decision)).path("pinned").asString()))
                .extracting(HttpResponse::body)
                .isNotEqualTo(pinned.body());
        assertThat(server.get("auditor", pinned.uri().getPath() + "?" + pinned.uri().getQuery()))
                .extracting(HttpResponse::body)
                .isEqualTo(pinned.body());
    }

    @Test
    void whatMakesNoSenseIsRefusedAndWhatIsNoDecisionIsNotFound() throws Exception {
        EntryId contact = one.contact("social-care", "2007-03-12", "a");
        EntryId decision = closure("2007-05-01");
        server.catchUp();
        HttpResponse<String> both =
                server.get("auditor", path(decision) + "?known=2007-05-01&by=police");
        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(both.body())
                .contains("\"pointer\":\"by\"", "\"pointer\":\"known\"")
                .contains("this is about the time of the decision")
                .contains("this is about whoever took the decision");
        assertThat(server.get("auditor", path(contact)).statusCode()).isEqualTo(404);
        String none = path(decision).replace(decision.text(), "none");
        assertThat(server.get("auditor", none).statusCode()).isEqualTo(404);
    }
}
