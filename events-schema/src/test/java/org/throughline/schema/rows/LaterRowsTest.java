package org.throughline.schema.rows;

import org.junit.jupiter.api.Test;

/// What has to be recordable besides, by the rows found on second reading (U).
class LaterRowsTest {

    @Test
    void r260saysWhetherAFileHasAFullChronologyAndSinceWhen() {
        Told.as(
                        "file-chronology-stated",
                        """
                        'holder': {'kind': 'agency', 'agency': 'social-care'}, 'state': 'not-complete',
                        'since': '2004'
                        """)
                .needs("holder", "state")
                .keeps("/since");
    }

    @Test
    void r261keepsWhatAChangeOfCarerMeantToTheChildAndWhatWasSeenOfIt() {
        Told.as(
                        "care-arrangement-changed",
                        """
                        'child': 'child', 'kind': 'relatives', 'from': ['mother'], 'to': ['grandmother'],
                        'effectOnChild': 'sleeps badly'
                        """)
                .needs("child", "kind")
                .keeps("/from/0", "/to/0")
                .seals("/effectOnChild");
        Told.as(
                        "child-observed",
                        "'setting': 'school-day', 'change': 'worse', 'linkedTo': 'since the move'")
                .keeps("/change")
                .seals("/linkedTo");
    }

    @Test
    void r262tellsTheConcernLogFromTheWorker() {
        Told.as("concern-logged", "'loggedWith': 'safeguarding-service', 'concern': 'bruise'")
                .keeps("/loggedWith");
    }

    @Test
    void r264keepsLegalStatusWithItsBeginningAndEnd() {
        Told.as(
                        "legal-status-changed",
                        """
                        'person': 'child', 'status': 'child-protection-plan', 'change': 'started',
                        'categories': ['neglect'], 'until': '2008-12'
                        """)
                .needs("person", "status", "change")
                .keeps("/until", "/categories/0");
    }

    @Test
    void r265keepsEachAttemptToTellAndTheResponseToIt() {
        Told.as(
                        "child-tried-to-tell",
                        "'by': 'child', 'manner': ['behaviour', 'running-away'], 'understoodAs': 'naughty'")
                .keeps("/manner/1")
                .seals("/understoodAs");
        Told.as("response-recorded", "'to': ['@1'], 'kind': 'child-seen'").keeps("/to/0");
    }

    @Test
    void r266saysWhetherAMeetingHadAChronologyBeforeItAndAnAnalysis() {
        Told.as(
                        "meeting-held",
                        "'kind': 'core-group', 'chronologyTabled': 'no', 'analysisRecorded': 'no'")
                .keeps("/chronologyTabled", "/analysisRecorded");
    }

    @Test
    void r268keepsTheIndependenceOfTheBoardsChair() {
        Told.as(
                        "review-decided",
                        """
                        'verdict': 'hold', 'kind': 'serious-case-review', 'pack': 'bscb-2008',
                        'chairIndependence': {'concernedWithFamily': 'no', 'managedThoseConcerned':
                        'no', 'employedByAgencyInvolved': 'yes', 'memberOfBoard': 'yes'}
                        """)
                .keeps("/chairIndependence/employedByAgencyInvolved");
    }

    @Test
    void r270keepsAnOpinionAtTheLevelOfATeam() {
        Told.as(
                        "risk-opinion-recorded",
                        "'holder': {'kind': 'team', 'agency': 'camhs', 'part': 'north'}, 'level': 'low'")
                .keeps("/holder/kind")
                .seals("/holder/part");
    }

    @Test
    void r271hasCodesForWhatWasFoundOnSecondReading() {
        Told.as(
                        "indicator-observed",
                        """
                        'indicators': ['concealed-pregnancy', 'fabricated-illness',
                        'parental-collusion', 'sudden-unexpected-death']
                        """)
                .keeps("/indicators/3");
    }

    @Test
    void r272keepsGoodPracticeAsNamedByAMemberOfTheFamily() {
        Told.as(
                        "good-practice-noted",
                        """
                        'namedBy': {'kind': 'family-member', 'person': 'grandmother'}, 'whose':
                        [{'kind': 'agency', 'agency': 'school-a'}], 'what': 'one to one help', 'effect':
                        'not excluded'
                        """)
                .needs("what")
                .keeps("/namedBy/person")
                .seals("/effect");
    }

    @Test
    void r274keepsThatAnInterviewIsNoLongerPossible() {
        Told.as(
                        "interview-not-possible",
                        """
                        'interviewee': {'kind': 'practitioner'}, 'reason': 'moved-on', 'since': '2006',
                        'instead': 'notes read'
                        """)
                .needs("interviewee", "reason")
                .keeps("/since");
        Told.as(
                        "practitioner-left",
                        """
                        'worker': {'kind': 'practitioner'}, 'kind': 'left-agency', 'left': 'nobody',
                        'reachable': 'no'
                        """)
                .keeps("/reachable");
    }

    @Test
    void r275linksRecordsOfOneOccurrenceAndKeepsADispute() {
        Told.as(
                        "same-occurrence-linked",
                        "'occurrence': '@1', 'same': ['@2'], 'sameness': 'probably-same'")
                .needs("occurrence", "sameness");
        Told.as(
                        "account-disputed",
                        """
                        'disputed': '@1', 'by': {'kind': 'family-member', 'person': 'mother'}, 'points':
                        ['what-was-said'], 'account': 'never said it', 'state': 'disputed'
                        """)
                .needs("disputed", "by", "state")
                .seals("/account");
    }

    @Test
    void r263keepsWhatWasAskedByWhomAndTheAnswer() {
        Told.as(
                        "action-requested",
                        """
                        'by': [{'kind': 'practitioner', 'agency': 'school-a'}], 'askedOf': [{'kind':
                        'agency', 'agency': 'social-care'}], 'action': 'see him at home'
                        """)
                .keeps("/by/0/agency", "/askedOf/0/agency")
                .seals("/action");
        Told.as(
                        "request-answered",
                        """
                        'request': '@1', 'answer': 'no-answer', 'by': {'kind': 'team', 'agency':
                        'social-care'}, 'reason': 'nobody is allocated'
                        """)
                .needs("answer")
                .keeps("/request", "/by/agency")
                .seals("/reason");
    }
}
