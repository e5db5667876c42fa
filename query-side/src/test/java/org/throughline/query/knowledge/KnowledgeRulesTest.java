package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;

/// The rules through codec, log and tables: each line is `knower state channel since evidence`.
class KnowledgeRulesTest extends KnowledgeRig {

    @Test
    void theAuthorKnowsFromTheContactAndAReviewFromItsRecord() throws Exception {
        contact();
        one.post(
                "board",
                "pattern-stated",
                "'happened':'not-stated','recorded':'2009-02','act':'contact','quantifier':'several',"
                        + "'period':'2007','description':'x'");
        assertThat(everything())
                .allMatch(Knowing::authored)
                .extracting(each -> each.who().key().text() + " " + each.since().text())
                .containsExactly("police 2007-03-12", "board 2009-02");
    }

    @Test
    void whoAgreesAPlanKnowsItFromThenOn() throws Exception {
        one.post(
                "social-care",
                "plan-agreed",
                "'happened':'2008-05','recorded':'2008-06','kind':'child-in-need'");
        assertThat(everything())
                .extracting(each -> each.who().key().text() + " " + each.since().text())
                .containsExactly("social-care 2008-05");
    }

    @Test
    void aBoardThatRetellsWhatHappenedDidNotKnowItThen() throws Exception {
        String concern = "'happened':'2001-04','contentStatus':'%s','recorded':'%s'";
        one.post("board", "concern-logged", concern.formatted("reported", "2009-02"));
        one.post("board", "concern-logged", concern.formatted("reported", "not-stated"));
        one.post("board", "concern-logged", concern.formatted("observed", "2009-02"));
        one.post("police", "concern-logged", concern.formatted("reported", "2009-02"));
        assertThat(everything())
                .extracting(each -> each.who().key().text() + " " + each.since().text())
                .containsExactly(
                        "board 2009-02", "board not-stated", "board 2001-04", "police 2001-04");
    }

    @Nested
    class InformationOnItsWay {

        private EntryId letter(EntryId carried) {
            return named(
                    "letter",
                    one.post(
                            "police",
                            "information-sent",
                            "'happened':'2007-04','to':[{'kind':'agency','agency':'gp'}],"
                                    + "'means':'letter','extent':'gist','carries':['%s']"
                                            .formatted(carried.text())));
        }

        @Test
        void whatIsSentIsKnownToTheSenderAndHeldByTheRecipient() throws Exception {
            letter(contact());
            assertThat(knowings())
                    .containsExactly(
                            "contact1 police known sent 2007-04 asserted",
                            "contact1 gp held sent 2007-04 asserted-by-other",
                            "letter1 gp held sent 2007-04 asserted-by-other");
        }

        @Test
        void whatIsOpenedIsKnownInTheVersionThatWasSent() throws Exception {
            EntryId contact = contact();
            EntryId letter = letter(contact);
            one.correct("police", contact, "2007-05-01", "b");
            one.post(
                    "gp",
                    "information-opened",
                    "'happened':'2007-06','sent':'%s'".formatted(letter.text()));
            assertThat(knowings())
                    .filteredOn(line -> line.contains("opened"))
                    .containsExactlyInAnyOrder(
                            "contact1 gp known opened 2007-06 asserted",
                            "letter1 gp known opened 2007-06 asserted");
        }

        @Test
        void aRetractedLetterSaysNothingAnyMore() throws Exception {
            EntryId letter = letter(contact());
            one.post(
                    "police",
                    "entry-retracted",
                    "'happened':'2007-08','retracts':'%s','reason':'x'".formatted(letter.text()));
            assertThat(knowings()).isEmpty();
        }
    }

    @Test
    void whoAttendedKnowsWhatWasToldThereAndWhoWasAbsentDoesNot() throws Exception {
        EntryId contact = contact();
        named(
                "meeting",
                one.post(
                        "social-care",
                        "meeting-held",
                        "'happened':'2007-05','kind':'core-group',"
                                + "'attended':[{'kind':'agency','agency':'school'}],"
                                + "'absent':[{'kind':'agency','agency':'gp'}],'told':['%s']"
                                        .formatted(contact.text())));
        assertThat(knowings())
                .containsExactly(
                        "contact1 school known attended 2007-05 asserted-by-other",
                        "meeting1 school known attended 2007-05 asserted-by-other");
    }

    @Test
    void statementsKeepTheirStanceAndOnWhoseWordTheyRest() throws Exception {
        EntryId contact = contact();
        stated("board", "'kind':'unnamed-organisations'", contact, "not-told");
        stated("gp", "'kind':'agency','agency':'gp'", contact, "knew");
        stated("police", "'kind':'agency','agency':'gp'", contact, "not-read");
        stated("police", "'kind':'agency','agency':'gp'", contact, "not-invited");
        stated("police", "'kind':'agency','agency':'gp'", contact, "not-asked");
        stated("police", "'kind':'unnamed-worker','agency':'gp'", contact, "possibly-knew");
        assertThat(knowings())
                .containsExactly(
                        "contact1 unnamed-organisations stated-not-known told 2007 finding",
                        "contact1 gp known - 2007 asserted",
                        "contact1 gp stated-not-known opened 2007 asserted-by-other",
                        "contact1 gp stated-not-known invited 2007 asserted-by-other",
                        "contact1 gp stated-not-known asked 2007 asserted-by-other",
                        "contact1 unnamed-worker:gp possibly-known - 2007 asserted-by-other");
    }

    private void stated(String agency, String knower, EntryId of, String stance) {
        one.post(
                agency,
                "knowledge-stated",
                "'happened':'2008','knower':{%s},'of':'%s','stance':'%s','since':'2007'"
                        .formatted(knower, of.text(), stance));
    }

    @Test
    void aClosureIsHeldIfWrittenKnownIfSaidAndKnownOnceAcknowledged() throws Exception {
        EntryId closure =
                named(
                        "closure",
                        one.post(
                                "social-care",
                                "case-closed",
                                "'happened':'2007-05','toldInWriting':['school']"));
        named(
                "notice",
                one.post(
                        "social-care",
                        "closure-notified",
                        "'happened':'2007-06','closure':'%s','means':'telephone',"
                                        .formatted(closure.text())
                                + "'to':[{'kind':'agency','agency':'gp'}]"));
        one.post(
                "school",
                "closure-acknowledged",
                "'happened':'2007-07','closure':'%s'".formatted(closure.text()));
        assertThat(knowings())
                .containsExactly(
                        "closure1 school held sent 2007-05 asserted-by-other",
                        "closure1 gp known told 2007-06 asserted-by-other",
                        "notice1 gp known told 2007-06 asserted-by-other",
                        "closure1 school known told 2007-07 asserted");
    }

    @Test
    void aCorrectionIsKnownToWhoeverMadeItAndToNobodyElse() throws Exception {
        EntryId contact = contact();
        stated("gp", "'kind':'agency','agency':'gp'", contact, "knew");
        one.correct("police", contact, "2007-09-01", "b");
        assertThat(everything())
                .filteredOn(each -> each.entry().equals(contact))
                .extracting(this::line)
                .containsExactly(
                        "contact1 police known authored 2007-03-12 asserted",
                        "contact1 gp known - 2007 asserted",
                        "contact2 police known authored 2007-09-01 asserted");
    }
}
