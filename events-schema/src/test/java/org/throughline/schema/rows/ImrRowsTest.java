package org.throughline.schema.rows;

import org.junit.jupiter.api.Test;

/// What has to be recordable about management reviews and the family (N and O).
class ImrRowsTest {

    @Test
    void r181designatesAnAuthorWhenAReviewIsCommissioned() {
        Told.as(
                        "imr-commissioned",
                        """
                        'askedOf': {'kind': 'agency', 'agency': 'gp-a'}, 'kind': 'management-review',
                        'writtenBy': [{'holder': {'kind': 'imr-author', 'agency': 'gp-a'}}], 'due':
                        '2008-10'
                        """)
                .keeps("/writtenBy/0/holder/kind");
    }

    @Test
    void r183takesReportsOfIndependentProfessionals() {
        Told.as(
                        "imr-submitted",
                        """
                        'kind': 'report', 'from': {'kind': 'practitioner', 'agency': 'gp-a'},
                        'chronology': 'no', 'childSeenNoted': 'not-stated'
                        """)
                .needs("kind", "chronology", "childSeenNoted")
                .keeps("/from/agency");
    }

    @Test
    void r184takesAHealthOverview() {
        Told.as(
                        "imr-submitted",
                        """
                        'kind': 'health-overview', 'from': {'kind': 'post', 'agency': 'primary-care'},
                        'chronology': 'yes', 'childSeenNoted': 'yes'
                        """)
                .refuses("kind", "opinion-piece");
    }

    @Test
    void r185keepsLeaveOfACourtForAGuardian() {
        Told.as(
                        "court-leave-recorded",
                        """
                        'leave': 'given', 'guardian': {'kind': 'practitioner', 'agency': 'cafcass'},
                        'court': {'kind': 'court'}, 'soughtOn': '2008-09', 'conditions': 'no names'
                        """)
                .needs("leave")
                .keeps("/guardian/agency", "/court/kind", "/soughtOn")
                .seals("/conditions")
                .reads("Leave of a court: given: no names");
    }

    @Test
    void r187answersTheQuestionsOfThisCase() {
        Told.as(
                        "imr-submitted",
                        """
                        'kind': 'management-review', 'chronology': 'yes', 'childSeenNoted': 'yes',
                        'answers': [{'question': 'was communication timely', 'answer': 'mostly'}]
                        """)
                .seals("/answers/0/question", "/answers/0/answer");
    }

    @Test
    void r188recordsAnInterviewSharesItAndHasItConfirmed() {
        Told.as(
                        "interview-recorded",
                        """
                        'interviewee': {'kind': 'practitioner', 'agency': 'school-a'}, 'recordMade':
                        'yes', 'sharedWithInterviewee': 'not-stated', 'account': 'remembers the day'
                        """)
                .needs("interviewee", "recordMade", "sharedWithInterviewee")
                .hasNoField("confirmed")
                .seals("/account");
        Told.as(
                        "interview-shared",
                        """
                        'interview': '@1', 'with': {'kind': 'practitioner', 'agency': 'school-a'},
                        'means': 'email', 'replyBy': '2008-10-01'
                        """)
                .needs("with", "means")
                .keeps("/interview", "/replyBy");
        Told.as(
                        "interview-confirmed",
                        """
                        'confirmation': 'confirmed-with-changes', 'interview': '@1', 'by': {'kind':
                        'practitioner', 'agency': 'school-a'}, 'changes': 'it was a Monday'
                        """)
                .needs("confirmation", "by")
                .seals("/changes");
    }

    @Test
    void r191takesGoodPracticeAsAKindOfFinding() {
        Told.as(
                        "imr-finding-recorded",
                        "'kind': 'good-practice', 'what': 'daily calls', 'why': 'small team'")
                .needs("kind", "what");
    }

    @Test
    void r195keepsThatTheCommissioningOfficerAccepts() {
        Told.as(
                        "imr-accepted",
                        """
                        'acceptance': 'by-commissioning-officer', 'imr': '@1', 'by': {'kind':
                        'commissioning-officer'}
                        """)
                .needs("acceptance")
                .keeps("/by/kind", "/imr");
    }

    @Test
    void r196debriefsStaffBeforeTheOverviewAndFollowsUp() {
        Told.as(
                        "debrief-held",
                        """
                        'stage': 'before-overview', 'gathering': {'attended': [{'kind': 'team',
                        'agency': 'school-a'}]}, 'imr': '@1', 'supportOffered': 'yes', 'feedback':
                        'the form is too long', 'followUps': [{'what': 'see them again', 'due':
                        '2008-12'}]
                        """)
                .needs("stage", "gathering")
                .keeps("/followUps/0/due", "/imr")
                .seals("/feedback")
                .reads("Debriefing of staff: before overview: the form is too long");
    }

    @Test
    void r197returnsAManagementReviewWithItsDefects() {
        Told.as(
                        "imr-returned",
                        """
                        'imr': '@1', 'defects': ['chronology-missing-or-poor', 'no-analysis'],
                        'furtherWork': ['add the years before 2004'], 'due': '2008-11'
                        """)
                .keeps("/defects/1", "/due")
                .refuses("defects", "bad-author")
                .seals("/furtherWork/0");
    }

    @Test
    void r199namesTheListedDefectsOfADocument() {
        Told.as(
                        "imr-submitted",
                        "'kind': 'management-review', 'chronology': 'no', 'childSeenNoted': 'no'")
                .hasNoField("score");
        Told.as(
                        "imr-returned",
                        """
                        'defects': ['key-issues-missed', 'lacks-expertise', 'narrow-approach',
                        'not-in-agreed-format', 'not-open-and-critical', 'presentation',
                        'recommendations-poor-or-none', 'shields-agency', 'terms-unclear',
                        'who-knew-what-missing']
                        """)
                .keeps("/defects/9");
    }

    @Test
    void r201takesTheReportOfAnotherBody() {
        Told.as(
                        "imr-submitted",
                        """
                        'kind': 'external-report', 'from': {'kind': 'agency', 'agency': 'ombudsman'},
                        'document': '@1', 'chronology': 'not-stated', 'childSeenNoted': 'not-stated'
                        """)
                .keeps("/document", "/from/agency");
    }

    @Test
    void r203tellsInvitedContributedDeclinedAndNotInvitedApart() {
        Told.as(
                        "family-invited",
                        """
                        'people': ['mother'], 'means': 'letter', 'reached': 'not-stated',
                        'toldOfReview': 'yes'
                        """)
                .needs("means", "reached", "toldOfReview");
        Told.as(
                        "family-contributed",
                        """
                        'people': ['grandmother'], 'means': 'in-person', 'form': 'paraphrase',
                        'reportedToPanel': 'yes', 'onServices': 'school helped'
                        """)
                .needs("form", "reportedToPanel");
        Told.as("family-declined", "'people': ['father'], 'furtherContactWelcome': 'no'")
                .needs("furtherContactWelcome");
        Told.as(
                        "family-not-invited",
                        """
                        'people': ['mother'], 'reason': 'protection-of-person', 'knowOfReview': 'no',
                        'explanation': 'in a refuge'
                        """)
                .needs("reason", "knowOfReview")
                .seals("/explanation");
    }

    @Test
    void r204keepsEachAttemptToReachTheFamily() {
        Told.as(
                        "family-invited",
                        """
                        'people': ['mother'], 'means': 'letter', 'reached': 'no', 'attempt': 1,
                        'toldOfReview': 'no'
                        """)
                .keeps("/attempt", "/reached");
        Told.as(
                        "family-invited",
                        """
                        'people': ['mother'], 'means': 'in-person', 'reached': 'yes', 'attempt': 2,
                        'facilitator': {'kind': 'family-facilitator'}, 'toldOfReview': 'yes'
                        """)
                .keeps("/facilitator/kind");
    }

    @Test
    void r205hearsTheChildAndItsSiblings() {
        Told.as(
                        "family-contributed",
                        """
                        'people': ['child', 'sister'], 'means': 'in-person', 'form': 'verbatim',
                        'methods': ['drawing'], 'support': ['advocate'], 'reportedToPanel': 'yes',
                        'otherViews': 'more time'
                        """)
                .keeps("/people/1", "/methods/0", "/support/0");
    }

    @Test
    void r206tellsTheFamilyThatThereIsAReview() {
        Told.as(
                        "family-informed",
                        """
                        'people': ['mother'], 'told': ['that-there-is-a-review'], 'means': 'in-person',
                        'reached': 'yes', 'support': ['interpreter'], 'words':
                        'it looks at how we worked'
                        """)
                .needs("means", "reached")
                .keeps("/told/0", "/support/0")
                .seals("/words")
                .reads(
                        "Family told of the review: mother, that there is a review: it looks at how we worked");
    }

    @Test
    void r207saysWhetherViewsWereReportedToThePanel() {
        Told.as(
                        "family-contributed",
                        """
                        'people': ['grandmother'], 'means': 'in-person', 'form': 'paraphrase',
                        'reportedToPanel': 'yes', 'reportedOn': '2008-11'
                        """)
                .needs("reportedToPanel")
                .keeps("/reportedOn");
    }

    @Test
    void r208asksForTheResponseToServicesAndToTheReviewApart() {
        Told.as(
                        "family-contributed",
                        """
                        'people': ['grandmother'], 'means': 'in-person', 'form': 'paraphrase',
                        'reportedToPanel': 'no', 'onServices': 'school helped', 'onReview': 'came late'
                        """)
                .seals("/onServices", "/onReview");
    }

    @Test
    void r211saysWhetherThereWasAnInterpreterWhenOneWasNeeded() {
        Told.as(
                        "interpreter-used",
                        """
                        'person': 'mother', 'use': 'not-offered', 'occasion': '@1', 'language':
                        'sign language', 'why': 'her son interpreted'
                        """)
                .needs("person", "use")
                .keeps("/occasion")
                .seals("/language");
        Told.as(
                        "interpreter-used",
                        """
                        'person': 'mother', 'use': 'used', 'kind': 'child-of-the-family',
                        'interpretedBy': 'brother'
                        """)
                .keeps("/interpretedBy")
                .reads("Interpreter: mother, used, child of the family");
    }
}
