package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// What an agency and a reviewer are told of what was known at the time of a decision.
class LensRightsTest {

    private static TestServer server;

    private TestCase one;
    private EntryId sent;
    private EntryId kept;
    private EntryId decision;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        TestCase.register(server.log, "social-care", "childrens-social-care");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// Police sent social care one contact before it closed the case, and kept the other one.
    @BeforeEach
    void aClosure() throws Exception {
        one = server.newCase();
        sent = one.contact("police", "2007-03-12", "words that were sent");
        kept = one.contact("police", "2007-03-13", "words that were kept");
        one.post(
                "police",
                "information-sent",
                ("'happened':'2007-04-01','recorded':'2007-04-01','to':[{'kind':'agency','agency':'social-care'}],"
                                + "'means':'letter','carries':['%s'],'extent':'full'")
                        .formatted(sent.text()));
        decision =
                one.post(
                        "social-care",
                        "case-closed",
                        "'happened':'2007-05-01','recorded':'2007-05-02'");
    }

    private JsonNode lens(String token, String asked) throws Exception {
        server.catchUp();
        return server.read(
                token,
                "/api/v1/cases/%s/decisions/%s/lens%s"
                        .formatted(one.id().text(), decision.text(), asked));
    }

    private void handedOver(EntryId entry, String happened) {
        one.post(
                "police",
                "information-sent",
                ("'happened':'%s','recorded':'%s','to':[{'kind':'agency','agency':'social-care'}],"
                                + "'means':'letter','carries':['%s'],'extent':'full'")
                        .formatted(happened, happened, entry.text()));
    }

    @Test
    void anAgencyIsToldOfNothingThatItMayNotRead() throws Exception {
        JsonNode lens = lens("agency.social-care", "?hindsight=show");
        assertThat(lens.path("heldUnread").toString()).contains("words that were sent");
        assertThat(lens.toString())
                .doesNotContain("words that were kept", kept.text(), "withheld\":");
        assertThat(lens.path("knownElsewhere")).isEmpty();
        assertThat(lens.at("/counts/notYetKnown").asInt()).isZero();
    }

    @Test
    void whatItMayReadNowAndOnlyItsAuthorHadThenIsKnownElsewhere() throws Exception {
        handedOver(kept, "2008-01-01");
        one.post(
                "gscb",
                "knowledge-stated",
                ("'happened':'2008-06-01','knower':{'kind':'agency','agency':'gp'},'of':'%s',"
                                + "'stance':'knew','since':'2007-04'")
                        .formatted(kept.text()));
        JsonNode lens = lens("agency.social-care", "");
        assertThat(lens.path("knownElsewhere").toString()).contains("words that were kept");
        assertThat(lens.at("/knownElsewhere/0/by").toString()).isEqualTo("[\"police\"]");
    }

    @Test
    void ofAnothersDecisionAnAgencyIsShownNoKnowledge() throws Exception {
        one.post(
                "social-care",
                "information-sent",
                ("'happened':'2007-05-02','recorded':'2007-05-02','to':[{'kind':'agency','agency':'police'}],"
                                + "'means':'letter','carries':['%s'],'extent':'full'")
                        .formatted(decision.text()));
        JsonNode lens = lens("agency.police", "?hindsight=show");
        assertThat(lens.path("reason").asString()).isEqualTo("anothers-decision");
        assertThat(lens.at("/decision/entryId").asString()).isEqualTo(decision.text());
        assertThat(lens.toString()).doesNotContain(sent.text(), kept.text());
        assertThat(server.get("agency.gp", "/api/v1/cases/" + one.id().text()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReviewerIsToldHowMuchIsWithheld() throws Exception {
        one.decideReview();
        JsonNode lens = lens("reviewer", "");
        assertThat(lens.path("knownElsewhere").toString()).contains("words that were kept");
        assertThat(lens.at("/counts/withheld").isNumber()).isTrue();
    }
}
