package org.throughline.query.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

class QuestionsTest extends QuestionRig {

    @Test
    void eachQuestionHasANameOfItsOwnAndAnswersAnEmptyCaseWithSilence() {
        assertThat(Questions.all()).extracting(CaseQuestion::name).doesNotHaveDuplicates();
        for (CaseQuestion each : Questions.all()) {
            assertThat(state(each.name(), "2008-01-01"))
                    .as(each.name())
                    .isEqualTo(AnswerState.NO_RECORD);
        }
        one.rebuilt();
        for (CaseQuestion each : Questions.all()) {
            assertThat(state(each.name(), "2008-01-01"))
                    .as(each.name())
                    .isEqualTo(AnswerState.SOURCE_SILENT);
        }
    }

    @Nested
    class Assessed {

        @Test
        void notAssessedHasItsReasonAndAnAssessmentIsAYes() {
            EntryId not =
                    post(
                            "social-care",
                            "assessment-not-undertaken",
                            "2007-03-01",
                            "'kind':'initial','reason':'below-threshold','rationale':'x'");
            CaseQuestion.Answered answered = ask("assessed", "2007-04-01");
            assertThat(answered.state()).isEqualTo(AnswerState.NO_STATED);
            Item item = answered.items().getFirst();
            assertThat(item.reason()).isEqualTo("below-threshold");
            assertThat(item.evidence()).extracting(Told::entry).containsExactly(not);
            post(
                    "social-care",
                    "assessment-completed",
                    "2007-06-01",
                    "'kind':'core','threshold':'not-judged'");
            assertThat(state("assessed", "2007-05-31")).isEqualTo(AnswerState.NO_STATED);
            assertThat(state("assessed", "2007-06-01")).isEqualTo(AnswerState.YES);
        }

        @Test
        void startedIsNotAssessed() {
            post("social-care", "assessment-started", "2007-03-01", "'kind':'initial'");
            assertThat(state("assessed", "2007-06-01")).isEqualTo(AnswerState.NO_RECORD);
        }
    }

    @Nested
    class SeenAlone {

        @Test
        void onlyWhoeverHasTheDutyAnswersIt() {
            one.contact("social-care", "2006-01-01", "");
            post("camhs", "disclosure-made", "2007-03-01", "'by':'child'");
            one.contact("camhs", "2007-03-08", "'childSeen':{'degree':'spoken-to','alone':'yes'}");
            assertThat(state("seen-alone-after-disclosure", "2007-04-01"))
                    .isEqualTo(AnswerState.NO_RECORD);
            assertThat(ask("seen-alone-after-disclosure", "2007-04-01", "social-care").state())
                    .isEqualTo(AnswerState.NOT_SUBMITTED);
            one.contact(
                    "social-care",
                    "2007-05-01",
                    "'childSeen':{'degree':'spoken-to','alone':'yes'}");
            assertThat(state("seen-alone-after-disclosure", "2007-05-01"))
                    .isEqualTo(AnswerState.YES);
        }

        @Test
        void aSourceThatSaysNoIsAnotherAnswerThanSilence() {
            EntryId ran =
                    post(
                            "police",
                            "missing-reported",
                            "2007-03-01",
                            "'missing':'child','kind':'ran-away'");
            post(
                    "board",
                    "note-recorded",
                    "2008-01-01",
                    "'note':'x','concerning':['%s'],'childSeen':{'degree':'not-stated','alone':'no'}"
                            .formatted(ran.text()));
            assertThat(state("seen-alone-after-missing", "2007-06-01"))
                    .isEqualTo(AnswerState.NO_RECORD);
            assertThat(state("seen-alone-after-missing", "2008-01-01"))
                    .isEqualTo(AnswerState.NO_STATED);
            assertThat(state("talked-with-after-missing", "2008-01-01"))
                    .isEqualTo(AnswerState.NO_RECORD);
        }
    }

    @Nested
    class ToldAndAsked {

        @Test
        void eachAgencyIsToldAskedOrNotAndSilenceIsNoAgreement() {
            one.contact("school", "2006-01-01", "");
            one.contact("gp", "2006-01-01", "");
            EntryId proposal =
                    post("social-care", "closure-proposed", "2007-01-10", "'rationale':'x'");
            for (String each : List.of("school", "gp")) {
                post(
                        "social-care",
                        "agency-consulted",
                        "2007-01-11",
                        "'proposal':'%s','consulted':'%s','means':'letter','replyBy':'2007-02-01'"
                                .formatted(proposal.text(), each));
            }
            post(
                    "school",
                    "consultation-answered",
                    "2007-01-20",
                    "'proposal':'%s','view':'agrees'".formatted(proposal.text()));
            CaseQuestion.Answered consulted = ask("consulted", "2007-03-01");
            assertThat(states(consulted))
                    .containsExactlyInAnyOrder(AnswerState.YES, AnswerState.NO_RECORD);
            assertThat(consulted.says()).startsWith("Of 2 on record, 1.");
            EntryId closure =
                    post(
                            "social-care",
                            "case-closed",
                            "2007-03-01",
                            "'proposal':'%s','rationale':'x','toldInWriting':['school']"
                                    .formatted(proposal.text()));
            post(
                    "gp",
                    "knowledge-stated",
                    "2007-05-01",
                    "'knower':%s,'of':'%s','stance':'not-told','since':'2007-03-01'"
                            .formatted(to("gp"), closure.text()));
            CaseQuestion.Answered told = ask("told-of-closure", "2007-06-01");
            assertThat(told.state()).isEqualTo(AnswerState.NO_STATED);
            assertThat(states(told)).contains(AnswerState.YES, AnswerState.NO_STATED);
        }

        @Test
        void invitedOpenedAndRepliedAreAskedForEachOne() {
            one.contact("cafcass", "2006-01-01", "");
            post(
                    "social-care",
                    "meeting-held",
                    "2007-03-01",
                    "'kind':'multi-agency-meeting','attended':[%s]".formatted(to("school")));
            assertThat(states(ask("invited", "2007-04-01")))
                    .containsExactlyInAnyOrder(
                            AnswerState.YES, AnswerState.YES, AnswerState.NO_RECORD);
            EntryId sent =
                    post(
                            "school",
                            "information-sent",
                            "2007-03-01",
                            "'to':[%s],'means':'letter'".formatted(to("social-care")));
            assertThat(state("opened", "2007-04-01")).isEqualTo(AnswerState.NO_RECORD);
            post("social-care", "information-opened", "2007-03-09", "'sent':'" + sent.text() + "'");
            assertThat(state("opened", "2007-04-01")).isEqualTo(AnswerState.YES);
            post(
                    "school",
                    "action-requested",
                    "2007-03-01",
                    "'askedOf':[%s],'action':'x'".formatted(to("social-care")));
            assertThat(state("replied", "2007-04-01")).isEqualTo(AnswerState.NO_RECORD);
        }
    }

    @Nested
    class WhyNot {

        @Test
        void aReasonIsGivenIsDeniedOrIsNotOnRecord() {
            post("social-care", "view-not-acted-on", "2007-03-01", "'whose':'child','view':'x'");
            assertThat(state("why-not-acted-on", "2007-04-01")).isEqualTo(AnswerState.NO_RECORD);
            post("police", "non-referral-decided", "2007-03-02", "'reason':'dealt-with'");
            CaseQuestion.Answered answered = ask("why-not-acted-on", "2007-04-01");
            assertThat(states(answered)).containsExactly(AnswerState.NO_RECORD, AnswerState.YES);
            assertThat(answered.items().get(1).reason()).isEqualTo("dealt-with");
            post(
                    "social-care",
                    "view-not-acted-on",
                    "2007-03-03",
                    "'whose':'child','view':'x','reasonRecorded':'no'");
            assertThat(state("why-not-acted-on", "2007-04-01")).isEqualTo(AnswerState.NO_STATED);
        }
    }

    @Nested
    class TheRecordItself {

        @Test
        void anAgencyInvolvedThatGaveNothingIsToldAsThat() {
            post("social-care", "involvement-started", "2007-03-01", "'involved':'gp'");
            CaseQuestion.Answered answered = ask("submitted", "2007-04-01", "gp");
            assertThat(answered.state()).isEqualTo(AnswerState.NOT_SUBMITTED);
            assertThat(answered.items())
                    .filteredOn(each -> AgencyId.of("gp").equals(each.agency()))
                    .extracting(Item::state)
                    .containsExactly(AnswerState.NOT_SUBMITTED);
        }

        @Test
        void aGapThatIsDeclaredHasItsReason() {
            post(
                    "school",
                    "record-gap-declared",
                    "2007-03-01",
                    "'what':'school-record','period':'2004/2006','reason':'lost'");
            CaseQuestion.Answered answered = ask("record-whole", "2007-04-01");
            assertThat(answered.state()).isEqualTo(AnswerState.NO_STATED);
            assertThat(answered.items().getFirst().reason()).isEqualTo("lost");
        }
    }

    @Nested
    class HowOften {

        @Test
        void notAlwaysIsNoNo() {
            pattern("invitation", "not-always", ",'recipient':{'kind':'agency','agency':'gp'}");
            CaseQuestion.Answered invited = ask("invited", "2007-04-01");
            assertThat(invited.state()).isEqualTo(AnswerState.NOT_ALWAYS);
            assertThat(invited.says()).isEqualTo("A source says: not always.");
            assertThat(invited.items().getFirst().agency()).isEqualTo(AgencyId.of("gp"));
            pattern("enquiry", "sometimes", "");
            assertThat(state("strategy-discussion", "2007-04-01"))
                    .isEqualTo(AnswerState.NOT_ALWAYS);
        }

        @Test
        void neverIsANoAndOftenAYes() {
            pattern("assessment", "never", "");
            assertThat(state("assessed", "2007-04-01")).isEqualTo(AnswerState.NO_STATED);
            pattern("assessment", "often", "");
            assertThat(state("assessed", "2007-04-01")).isEqualTo(AnswerState.YES);
        }

        private void pattern(String act, String often, String more) {
            post(
                    "social-care",
                    "pattern-stated",
                    "2007-03-01",
                    "'act':'%s','quantifier':'%s','period':'2006/2007','description':'x'%s"
                            .formatted(act, often, more));
        }
    }
}
