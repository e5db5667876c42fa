package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

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

class PeopleTest {

    private static TestServer server;
    private TestCase one;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        one = server.newCase();
        one.open("social-care", "live");
    }

    private EntryId post(String agency, String type, String happened, String fields) {
        return one.post(
                agency,
                type,
                "'happened':'%s','recorded':'%s',%s"
                        .formatted(
                                happened,
                                happened.startsWith("20") ? happened : "2007-01-01",
                                fields));
    }

    private JsonNode people(String asked) throws Exception {
        server.catchUp();
        return server.read("/api/v1/cases/" + one.id().text() + "/people" + asked);
    }

    private static List<String> lines(JsonNode rows, String... fields) {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : rows) {
            List<String> words = new ArrayList<>();
            for (String field : fields) {
                JsonNode value = row.path(field);
                words.add(value.isString() ? value.asString() : value.toString());
            }
            lines.add(String.join(" ", words));
        }
        return lines;
    }

    @Nested
    class R129GenogramAsOfATime {

        @Test
        void aRelationshipHoldsFromItsStartToItsEnd() throws Exception {
            EntryId partner =
                    post(
                            "gp",
                            "relationship-asserted",
                            "2005-02-01",
                            "'person':'partner','relation':'partner-of','to':'mother'");
            post(
                    "police",
                    "relationship-ended",
                    "2008-03-01",
                    "'person':'partner','relation':'partner-of','to':'mother','asserted':'%s','reason':'canary'"
                            .formatted(partner.text()));
            String[] fields = {"person", "relation", "to", "standing", "since"};
            assertThat(lines(people("").path("relationships"), fields))
                    .containsExactly("partner partner-of mother ended 2005-02-01");
            JsonNode then = people("?known=2007-01-01");
            assertThat(lines(then.path("relationships"), fields))
                    .containsExactly("partner partner-of mother holds 2005-02-01");
            assertThat(then.toString()).doesNotContain("2008", "canary", "police");
            assertThat(then.path("counts").path("notYetKnown").asInt()).isEqualTo(1);
            assertThat(people("?known=2004-01-01").path("relationships")).isEmpty();
        }

        @Test
        void aHouseholdHasThoseWhoLivedThereThen() throws Exception {
            post(
                    "gp",
                    "household-joined",
                    "2005-01-01",
                    "'person':'child','householdOf':'mother','terms':'lives-there'");
            post(
                    "gp",
                    "household-joined",
                    "2006-05-01",
                    "'person':'partner','householdOf':'mother','terms':'stays-over'");
            post("gp", "household-left", "2007-06-01", "'person':'child','householdOf':'mother'");
            String[] fields = {"person", "standing", "terms"};
            JsonNode now = people("").path("households");
            assertThat(now).hasSize(1);
            assertThat(lines(now.get(0).path("members"), fields))
                    .containsExactly("child ended lives-there", "partner holds stays-over");
            assertThat(lines(people("?known=2005-06-01").at("/households/0/members"), fields))
                    .containsExactly("child holds lives-there");
        }

        @Test
        void datesThatLeaveItOpenAreNotFilledIn() throws Exception {
            post(
                    "gp",
                    "household-joined",
                    "not-stated",
                    "'person':'child','householdOf':'grandmother','terms':'lives-there'");
            JsonNode member = people("?known=2008-01-01").at("/households/0/members/0");
            assertThat(member.path("standing").asString()).isEqualTo("uncertain");
            assertThat(member.path("since").asString()).isEqualTo("not-stated");
            assertThat(member.has("until")).isFalse();
        }
    }

    @Test
    void whereNobodySaysSinceWhenOrUntilWhenItIsNotSaidToHold() throws Exception {
        post(
                "gp",
                "household-joined",
                "not-stated",
                "'person':'child','householdOf':'grandmother','terms':'lives-there'");
        post(
                "gp",
                "relationship-asserted",
                "not-stated",
                "'person':'stepfather','relation':'step-parent-of','to':'child'");
        post(
                "gp",
                "relationship-asserted",
                "not-stated",
                "'person':'mother','relation':'parent-of','to':'child'");
        post(
                "gp",
                "care-arrangement-changed",
                "2003-05-01",
                "'child':'child','kind':'relatives','to':['grandmother'],'until':'not-stated'");
        JsonNode now = people("");
        assertThat(now.at("/households/0/members/0/standing").asString()).isEqualTo("uncertain");
        assertThat(lines(now.path("relationships"), "person", "standing"))
                .containsExactlyInAnyOrder("stepfather uncertain", "mother holds");
        assertThat(lines(now.path("care"), "standing")).containsExactly("uncertain");
    }

    @Test
    void r132aStepfatherIsCalledDadAndItIsSaidToWhomThatWasKnown() throws Exception {
        post(
                "cafcass",
                "relationship-asserted",
                "2004-05-01",
                "'person':'stepfather','relation':'step-parent-of','to':'child','calledBy':'Dad',"
                        + "'knownTo':[{'kind':'agency','agency':'school'}]");
        JsonNode relationship = people("").at("/relationships/0");
        assertThat(relationship.path("calledBy").asString()).isEqualTo("Dad");
        assertThat(lines(relationship.path("knownTo"), "knower", "state"))
                .containsExactly("cafcass known", "school known");
    }

    @Nested
    class R76CarerTimeline {

        @Test
        void eachChangeEndsTheOneBeforeWhereTheOrderIsCertain() throws Exception {
            post(
                    "gp",
                    "care-arrangement-changed",
                    "2003-05-01",
                    "'child':'child','kind':'parents','to':['mother']");
            EntryId second =
                    post(
                            "social-care",
                            "care-arrangement-changed",
                            "2005-06-01",
                            "'child':'child','kind':'relatives','from':['mother'],'to':['grandmother']");
            String[] fields = {"to", "standing", "since"};
            JsonNode now = people("").path("care");
            assertThat(lines(now, fields))
                    .containsExactly(
                            "[\"mother\"] ended 2003-05-01", "[\"grandmother\"] holds 2005-06-01");
            assertThat(now.get(0).path("endedBy").asString()).isEqualTo(second.text());
            assertThat(lines(people("?known=2004-01-01").path("care"), fields))
                    .containsExactly("[\"mother\"] holds 2003-05-01");
        }

        @Test
        void twoChangesOfOneYearLeaveItOpen() throws Exception {
            for (String carer : List.of("mother", "grandmother")) {
                post(
                        "gp",
                        "care-arrangement-changed",
                        "2003",
                        "'child':'child','kind':'relatives','to':['%s']".formatted(carer));
            }
            assertThat(lines(people("").path("care"), "standing"))
                    .containsExactly("uncertain", "uncertain");
        }
    }

    @Test
    void r264aLegalStatusIsInForceFromItsStartToItsEnd() throws Exception {
        String order = "'person':'child','status':'residence-order','change':'";
        post("social-care", "legal-status-changed", "2004-05-01", order + "started'");
        post("social-care", "legal-status-changed", "2007-05-01", order + "ended'");
        String[] fields = {"status", "change", "standing"};
        assertThat(lines(people("").path("legal"), fields))
                .containsExactly(
                        "residence-order started overtaken", "residence-order ended not-in-force");
        assertThat(lines(people("?known=2006-01-01").path("legal"), fields))
                .containsExactly("residence-order started in-force");
    }

    @Test
    void aPersonIsIdentifiedLinkedAndUnlinkedAsOfATime() throws Exception {
        post("gp", "person-identified", "2005-01-01", "'person':'mother','name':'Rowan Test'");
        EntryId link =
                post(
                        "gp",
                        "person-linked",
                        "2006-01-01",
                        "'person':'mother','basis':'identifier','certain':'yes','heldBy':'probation'");
        post(
                "gp",
                "person-unlinked",
                "2008-01-01",
                "'person':'mother','link':'%s'".formatted(link.text()));
        JsonNode mother = person(people(""), "mother");
        assertThat(lines(mother.path("identified"), "agency", "name"))
                .containsExactly("gp Rowan Test");
        assertThat(lines(mother.path("links"), "heldBy", "certain", "since", "until"))
                .containsExactly("probation yes 2006-01-01 2008-01-01");
        JsonNode then = person(people("?known=2007-01-01"), "mother");
        assertThat(then.at("/links/0").has("until")).isFalse();
        assertThat(people("?known=2004-01-01").path("people")).isEmpty();
    }

    private static JsonNode person(JsonNode answer, String person) {
        for (JsonNode each : answer.path("people")) {
            if (each.path("person").asString().equals(person)) {
                return each;
            }
        }
        throw new AssertionError("nobody");
    }

    @Test
    void whatWasEnteredInErrorSaysNothingOfPeople() throws Exception {
        EntryId wrong =
                post(
                        "gp",
                        "relationship-asserted",
                        "2005-02-01",
                        "'person':'uncle','relation':'carer-of','to':'child'");
        post(
                "gp",
                "entry-retracted",
                "2006-01-01",
                "'retracts':'%s','reason':'x'".formatted(wrong.text()));
        assertThat(people("").path("relationships")).isEmpty();
    }

    @Test
    void aNameIsForThoseWhoMayReadItsEntry() throws Exception {
        post("police", "person-identified", "2005-01-01", "'person':'mother','name':'Rowan Test'");
        one.contact("gp", "2005-02-01", "a");
        server.catchUp();
        String path = "/api/v1/cases/" + one.id().text() + "/people";
        assertThat(server.get("agency.gp", path).body()).doesNotContain("Rowan", "mother");
        assertThat(server.get("agency.police", path).body()).contains("Rowan");
    }
}
