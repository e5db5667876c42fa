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

/// From when agencies together held what adds up over entries, and from when one of them did alone.
class EarliestPatternTest {

    private static TestServer server;

    private TestCase one;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        TestCase.register(server.log, "gp", "gp");
        TestCase.register(server.log, "school", "school");
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

    private String path(String asked) {
        return "/api/v1/cases/"
                + one.id().text()
                + "/earliest-knowable?hindsight=show"
                + (asked.isEmpty() ? "" : "&" + asked);
    }

    private JsonNode asked(String asked) throws Exception {
        server.catchUp();
        return server.read(path(asked));
    }

    private EntryId injury(String agency, String happened) {
        return one.post(
                agency,
                "injury-observed",
                "'happened':'%s','recorded':'%s','injured':'child','injuries':[{'site':'arm','kind':'bruise'}]"
                        .formatted(happened, happened));
    }

    private void same(EntryId one, EntryId other) {
        this.one.post(
                "gp",
                "same-occurrence-linked",
                "'happened':'2008','occurrence':'%s','same':['%s'],'sameness':'same'"
                        .formatted(one.text(), other.text()));
    }

    private void sent(String from, String to, String happened, EntryId... entries) {
        String carried =
                Arrays.stream(entries)
                        .map(each -> "'" + each.text() + "'")
                        .collect(Collectors.joining(","));
        one.post(
                from,
                "information-sent",
                "'happened':'%s','recorded':'%s','to':[{'kind':'agency','agency':'%s'}],'means':'letter','carries':[%s]"
                        .formatted(happened, happened, to, carried));
    }

    private static String when(JsonNode answer) {
        return answer.path("earliest").asString("-") + " " + answer.path("latest").asString("-");
    }

    @Test
    void r20TheThirdInjuryIsTheThirdOccurrenceThatWasHeld() throws Exception {
        EntryId first = injury("gp", "2007-03-01");
        EntryId same = injury("school", "2007-03-01");
        same(first, same);
        injury("school", "2007-12-01");
        assertThat(asked("pattern=third-injury").path("reason").asString())
                .isEqualTo("not-reached");
        injury("police", "2008-02-01");
        injury("police", "2008-06-01");
        JsonNode answer = asked("pattern=third-injury");
        assertThat(answer.path("pattern").asString()).isEqualTo("third-injury");
        assertThat(when(answer)).isEqualTo("2008-02-01T00:00:00Z 2008-02-02T00:00:00Z");
        assertThat(answer.path("label").asString()).startsWith("Hindsight");
        assertThat(answer.path("single").path("reason").asString()).isEqualTo("no-single-agency");
        assertThat(answer.path("pinned").asString()).endsWith("&pattern=third-injury");
    }

    @Test
    void theFirstSingleAgencyThatHeldAllIsSetAgainstAllOfThemTogether() throws Exception {
        EntryId first = one.contact("police", "2007-03-12", "a");
        EntryId second = one.contact("gp", "2007-04-01", "b");
        sent("police", "gp", "2007-06-04", first);
        JsonNode answer = asked("entries=" + first.text() + "," + second.text());
        assertThat(when(answer)).isEqualTo("2007-03-31T23:00:00Z 2007-04-01T23:00:00Z");
        JsonNode single = answer.path("single");
        assertThat(single.path("agency").asString()).isEqualTo("gp");
        assertThat(when(single)).isEqualTo("2007-06-03T23:00:00Z 2007-06-04T23:00:00Z");
        sent("gp", "police", "2007-06", second);
        single = asked("entries=" + first.text() + "," + second.text()).path("single");
        assertThat(single.has("agency")).isFalse();
        assertThat(single.path("agencies").toString()).isEqualTo("[\"gp\",\"police\"]");
        assertThat(when(single)).isEqualTo("2007-05-31T23:00:00Z 2007-06-04T23:00:00Z");
    }

    @Test
    void ofOneAgencyThatHeldAllWithoutADateItCannotBeComputed() throws Exception {
        EntryId first = one.contact("police", "2007-03-12", "a");
        EntryId second = one.contact("gp", "2007-04-01", "b");
        sent("police", "school", "2007-05-01", first);
        sent("gp", "school", "not-stated", second);
        JsonNode answer = asked("entries=" + first.text() + "," + second.text());
        assertThat(answer.path("single").path("reason").asString()).isEqualTo("dates-not-stated");
        assertThat(answer.path("single").path("agencies").toString()).isEqualTo("[\"school\"]");
    }

    @Test
    void r140AMissedAppointmentOrAStatementOfThreeMakesTheThird() throws Exception {
        for (String happened : new String[] {"2007-01-10", "2007-02-10"}) {
            one.post(
                    "gp",
                    "was-not-brought",
                    "'happened':'%s','recorded':'%s','appointment':{'kind':'gp'},'nonAttendance':{'how':'no-word'}"
                            .formatted(happened, happened));
        }
        assertThat(asked("pattern=third-missed-appointment").path("computable").asBoolean())
                .isFalse();
        one.post(
                "school",
                "pattern-stated",
                "'happened':'2007-09-01','recorded':'2007-09-01','act':'appointment-missed',"
                        + "'quantifier':'at-least','count':3,'period':'2007','description':'x'");
        assertThat(when(asked("pattern=third-missed-appointment")))
                .isEqualTo("2007-08-31T23:00:00Z 2007-09-01T23:00:00Z");
    }

    @Test
    void r4TheSecondConcernIsOfAnotherAgency() throws Exception {
        String fields = "'happened':'%s','recorded':'%s','concern':'x'";
        one.post("school", "concern-logged", fields.formatted("2007-01-10", "2007-01-10"));
        one.post("school", "concern-logged", fields.formatted("2007-02-10", "2007-02-10"));
        one.post("gp", "concern-logged", fields.formatted("2007-03-10", "2007-03-10"));
        assertThat(when(asked("pattern=second-concern-of-another-agency")))
                .isEqualTo("2007-03-10T00:00:00Z 2007-03-11T00:00:00Z");
    }

    @Test
    void oneUndatedInjuryLeavesItOpenAndAPatternIsOneOfThoseThereAre() throws Exception {
        injury("gp", "2007-03-01");
        EntryId undated = injury("gp", "not-stated");
        JsonNode answer = asked("pattern=third-injury");
        assertThat(answer.path("reason").asString()).isEqualTo("dates-not-stated");
        assertThat(answer.path("undated").toString()).contains(undated.text());
        for (String wrong :
                new String[] {
                    "pattern=canary",
                    "pattern=",
                    "pattern=third-injury&entries=" + undated.text(),
                    "pattern=third-injury&pattern=third-injury"
                }) {
            var refused = server.get("auditor", path(wrong));
            assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
            assertThat(refused.body()).doesNotContain("canary");
        }
        assertThat(server.get("agency.gp", path("pattern=third-injury")).statusCode())
                .isEqualTo(403);
    }
}
