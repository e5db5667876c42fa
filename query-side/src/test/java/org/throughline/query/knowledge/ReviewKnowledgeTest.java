package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.review.CriteriaPack;

/// What a review says of who knew of it, and of what it told them.
class ReviewKnowledgeTest extends SharingRig {

    @Test
    void r206theFamilyDoesNotKnowOfAReviewIfItSaysSo() throws Exception {
        EntryId review = review();
        post(
                "board",
                "family-not-invited",
                "2008-08",
                "'people':['mother'],'reason':'protection-of-child','review':'%s','knowOfReview':'no'"
                        .formatted(review.text()));
        post(
                "board",
                "family-invited",
                "2008-09",
                "'people':['stepfather'],'means':'letter','reached':'yes','review':'%s','toldOfReview':'yes'"
                        .formatted(review.text()));
        assertThat(knowings())
                .containsExactly(
                        "review1 family-member:mother stated-not-known aware 2008-08 finding",
                        "it1 family-member:stepfather known told 2008-09 finding",
                        "review1 family-member:stepfather known aware 2008-09 finding");
    }

    @Test
    void r206familyToldThatThereIsAReviewKnowOfIt() throws Exception {
        EntryId review = review();
        post(
                "board",
                "family-informed",
                "2008-08",
                "'people':['mother'],'told':['that-there-is-a-review'],'means':'letter','reached':'yes','review':'%s'"
                        .formatted(review.text()));
        post(
                "board",
                "family-informed",
                "2008-09",
                ("'people':['stepfather'],'told':['that-there-is-a-review'],'means':'letter',"
                                + "'reached':'no','review':'%s'")
                        .formatted(review.text()));
        post(
                "board",
                "family-informed",
                "2008-10",
                "'people':['child'],'told':['delay'],'means':'letter','reached':'yes','review':'%s'"
                        .formatted(review.text()));
        assertThat(knowings())
                .containsExactly(
                        "it1 family-member:mother known told 2008-08 finding",
                        "review1 family-member:mother known aware 2008-08 finding",
                        "it1 family-member:stepfather stated-not-known received 2008-09 finding",
                        "it1 child known told 2008-10 finding");
    }

    @Test
    void r188whoWasInterviewedHoldsTheRecordOfItThatWasSent() throws Exception {
        EntryId interview =
                named(
                        "interview",
                        one.post(
                                "police",
                                "interview-recorded",
                                "'happened':'2008-08','interviewee':{'kind':'practitioner','agency':'gp'},"
                                        + "'recordMade':'yes','sharedWithInterviewee':'no'"));
        post(
                "police",
                "interview-shared",
                "2008-09",
                "'interview':'%s','with':%s,'means':'letter'".formatted(interview.text(), GP));
        assertThat(knowings())
                .contains(
                        "interview1 gp held sent 2008-09 asserted-by-other",
                        "it1 gp held sent 2008-09 asserted-by-other");
    }

    @Test
    void r238toWhomALessonIsPassedOnPossiblyKnowsIt() throws Exception {
        post(
                "board",
                "lesson-disseminated",
                "2008-09",
                "'scope':'local','to':[%s],'forms':['training'],'lessons':['CONTACT']"
                        .formatted(GP));
        assertThat(knowings())
                .containsExactly(
                        "contact1 gp possibly-known told 2008-09 finding",
                        "it1 gp possibly-known told 2008-09 finding");
    }

    private EntryId review() {
        return named(
                "review",
                one.post(
                        "board",
                        "review-decided",
                        "'happened':'2008-07','verdict':'hold','kind':'serious-case-review','pack':'%s'"
                                .formatted(Kebab.text(CriteriaPack.WORKING_TOGETHER_2006))));
    }
}
