package org.throughline.schema.rows;

import org.junit.jupiter.api.Test;

/// What has to be recordable about a review from its referral to its records (K to M).
class InstigationRowsTest {

    @Test
    void r149assessesEachCriterionAgainstEvidence() {
        Told.as(
                        "criterion-assessed",
                        """
                        'pack': 'gloucestershire-2008', 'criterion': 'inter-agency-working', 'result':
                        'met', 'evidence': ['@1'], 'reasoning': 'four agencies'
                        """)
                .needs("pack", "criterion", "result")
                .keeps("/evidence/0")
                .refuses("pack", "house-rules");
    }

    @Test
    void r152takesANotificationByAnyProfessional() {
        Told.as(
                        "review-referred",
                        """
                        'by': {'kind': 'practitioner', 'agency': 'school-a'}, 'to': [{'kind': 'board'}],
                        'pack': 'bscb-2008', 'grounds': 'third injury'
                        """)
                .needs("pack")
                .keeps("/by/agency")
                .seals("/grounds");
    }

    @Test
    void r155hasOtherFormsThanTheFullReview() {
        Told.as(
                        "review-recommended",
                        "'verdict': 'do-not-hold', 'kind': 'hot-debrief', 'pack': 'bscb-2008'")
                .needs("verdict", "kind");
        Told.as(
                        "review-recommended",
                        "'verdict': 'hold', 'kind': 'good-practice-review', 'pack': 'bscb-2008'")
                .refuses("kind", "inquest");
    }

    @Test
    void r157keepsMandateExperienceAndSeniorityOfAPanelMember() {
        Told.as(
                        "panel-member-appointed",
                        """
                        'role': 'member', 'seats': ['health'], 'member': {'agency': 'gp-a'}, 'mandate':
                        'yes', 'experience': 'yes', 'seniority': 'not-stated', 'agencyInvolved': 'yes',
                        'credentials': 'twelve years'
                        """)
                .needs("role", "member", "mandate", "experience", "seniority", "agencyInvolved")
                .seals("/credentials");
    }

    @Test
    void r160notifiesTheRegulatorAndTheChairConfirms() {
        Told.as(
                        "notification-sent",
                        """
                        'bodies': ['health-authority', 'regulator'], 'to': [{'kind': 'agency', 'agency':
                        'inspectorate'}], 'means': 'letter', 'review': '@1', 'due': '2008-07-08'
                        """)
                .needs("means")
                .keeps("/due", "/bodies/1")
                .reads("Notified of the review: health authority, regulator");
        Told.as(
                        "notification-confirmed",
                        "'notification': '@2', 'bodies': ['regulator'], 'by': {'kind': 'board-chair'}")
                .keeps("/notification", "/by/kind");
    }

    @Test
    void r161saysHowTwoBoardsArrangeItAndThatTheyCouldNotAgree() {
        Told.as(
                        "review-decided",
                        """
                        'verdict': 'hold', 'kind': 'serious-case-review', 'pack': 'bscb-2008',
                        'otherBoards': [{'part': 'joint-review', 'board': 'board-b', 'arrangement':
                        'one author'}, {'part': 'not-agreed', 'board': 'board-c'}, {'part':
                        'referred-for-decision', 'board': 'board-c'}]
                        """)
                .keeps("/otherBoards/2/part")
                .seals("/otherBoards/0/arrangement");
    }

    @Test
    void r162hasNoFieldForBlameInAFinding() {
        Told.as(
                        "imr-finding-recorded",
                        """
                        'kind': 'finding', 'what': 'letters lay unread', 'why':
                        'no one covered the post', 'factors': ['staff-change']
                        """)
                .hasNoField("blame", "culprit", "fault");
    }

    @Test
    void r165keepsWhoChairsWritesAndAdvisesAndHowIndependentTheyAre() {
        Told.as(
                        "terms-agreed",
                        """
                        'terms': {'scope': {'period': '2001-04/2008-07', 'timeAfterIncident': 'yes'},
                        'chair': {'independence': {'concernedWithFamily': 'no', 'managedThoseConcerned':
                        'no', 'employedByAgencyInvolved': 'no', 'memberOfBoard': 'not-stated'}},
                        'overviewAuthors': [{'expertise': 'reviews'}], 'experts': [{'expertise':
                        'growth'}]}
                        """)
                .needs("terms")
                .keeps(
                        "/terms/chair/independence/memberOfBoard",
                        "/terms/overviewAuthors/0",
                        "/terms/experts/0");
    }

    @Test
    void r166keepsThePeriodAndHowFarTheHistoryIsGoneInto() {
        Told.as(
                        "terms-agreed",
                        """
                        'terms': {'scope': {'period': '2001-04/2008-07', 'timeAfterIncident': 'no',
                        'familyHistory': 'both parents'}}
                        """)
                .keeps("/terms/scope/period")
                .seals("/terms/scope/familyHistory");
    }

    @Test
    void r167takesContributorsOfAnyKind() {
        Told.as(
                        "terms-agreed",
                        """
                        'terms': {'scope': {'period': '2001/2008', 'timeAfterIncident': 'no'},
                        'contributors': [{'kind': 'report', 'who': {'kind': 'agency', 'agency':
                        'housing'}, 'due': '2008-10'}]}
                        """)
                .keeps("/terms/contributors/0/who/agency", "/terms/contributors/0/due");
    }

    @Test
    void r169namesTheParallelProcessesAndHowTheReviewGoesWithThem() {
        Told.as(
                        "terms-amended",
                        """
                        'terms': {'scope': {'period': '2001/2008', 'timeAfterIncident': 'no'},
                        'parallel': [{'kind': 'coroner', 'period': '2008-09/..', 'arrangement':
                        'papers shared'}, {'kind': 'criminal-proceedings'}, {'kind': 'another-review'}]}
                        """)
                .keeps("/terms/parallel/2/kind", "/terms/parallel/0/period")
                .seals("/terms/parallel/0/arrangement");
    }

    @Test
    void r170keepsThePartOfOtherBoards() {
        Told.as(
                        "terms-agreed",
                        """
                        'terms': {'scope': {'period': '2001/2008', 'timeAfterIncident': 'no'},
                        'otherBoards': [{'part': 'limited-input', 'board': 'board-b'}]}
                        """)
                .keeps("/terms/otherBoards/0/part");
    }

    @Test
    void r173listsTheRecordsToSecureAndThePeopleToInterview() {
        Told.as(
                        "terms-agreed",
                        """
                        'terms': {'scope': {'period': '2001/2008', 'timeAfterIncident': 'no'},
                        'arrangements': {'starts': '2008-07', 'due': '2008-11', 'recordsToSecure':
                        ['clinic file'], 'peopleToInterview': ['first worker']}}
                        """)
                .keeps("/terms/arrangements/due")
                .seals(
                        "/terms/arrangements/recordsToSecure/0",
                        "/terms/arrangements/peopleToInterview/0");
    }

    @Test
    void r178keepsThatSecuredRecordsWereCheckedAndWhatWasFound() {
        Told.as(
                        "integrity-verified",
                        """
                        'result': 'incomplete', 'secured': '@1', 'methods': ['against-list',
                        'fingerprint'], 'differing': [{'form': 'copy', 'what': 'page 12'}], 'found':
                        'page 12 is a copy'
                        """)
                .needs("result")
                .keeps("/secured", "/methods/1", "/differing/0/form")
                .reads(
                        "Secured records checked: incomplete, against list, fingerprint: page 12 is a copy");
    }

    @Test
    void r179issuesCopiesAndKeepsTheOriginals() {
        Told.as(
                        "extract-issued",
                        """
                        'copy': 'copy', 'to': {'kind': 'team', 'agency': 'social-care'}, 'what':
                        'last year of the file', 'originalRetained': 'yes', 'secured': '@1', 'pages': 40
                        """)
                .needs("copy", "to", "what", "originalRetained")
                .seals("/what")
                .reads("Copy of a secured record issued: copy: last year of the file");
    }

    @Test
    void r180asksForAChronologyAtOnceAndByWhen() {
        Told.as(
                        "imr-commissioned",
                        """
                        'askedOf': {'kind': 'agency', 'agency': 'gp-a'}, 'kind': 'chronology', 'due':
                        '2008-07-14'
                        """)
                .needs("askedOf", "kind")
                .keeps("/due");
    }

    @Test
    void r187theTermsAskTheQuestionsOfThisCase() {
        Told.as(
                        "terms-agreed",
                        """
                        'terms': {'scope': {'period': '2001/2008', 'timeAfterIncident': 'no', 'questions':
                        ['was communication timely', 'was anybody told']}}
                        """)
                .seals("/terms/scope/questions/0", "/terms/scope/questions/1");
    }

    @Test
    void r177listsWhatWasSecuredWithAFingerprintAndWhoHoldsIt() {
        Told.as(
                        "records-secured",
                        """
                        'manifest': [{'form': 'electronic-export', 'what': 'the file', 'covers': '2001/2008',
                        'fingerprint': '9f86d081'}], 'holder': {'agency': 'board-b', 'post':
                        'records office'}, 'complete': 'yes', 'originalsRetained': 'yes', 'legalHold': 'yes'
                        """)
                .keeps("/manifest/0/form", "/manifest/0/covers", "/holder/agency", "/legalHold")
                .seals("/manifest/0/what", "/manifest/0/fingerprint", "/holder/post");
    }
}
