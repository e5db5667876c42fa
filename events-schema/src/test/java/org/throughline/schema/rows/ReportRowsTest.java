package org.throughline.schema.rows;

import org.junit.jupiter.api.Test;

/// What has to be recordable about a report and what comes of it (Q to T).
class ReportRowsTest {

    @Test
    void r216keepsTheExpertiseOfAnAuthor() {
        Told.as(
                        "overview-completed",
                        """
                        'writtenBy': [{'expertise': 'twenty reviews', 'holder': {'kind':
                        'overview-author'}}], 'sections': ['authorship']
                        """)
                .seals("/writtenBy/0/expertise");
    }

    @Test
    void r220appraisesEachManagementReviewAsADocument() {
        Told.as(
                        "imr-appraised",
                        """
                        'imr': '@1', 'overview': '@2', 'answersTerms': 'no', 'defects': ['no-analysis'],
                        'strengths': 'full chronology', 'appraisal': 'tells what, not why'
                        """)
                .needs("answersTerms")
                .keeps("/imr", "/overview")
                .hasNoField("blame", "score")
                .seals("/appraisal")
                .reads("Management review appraised: no analysis: tells what, not why");
    }

    @Test
    void r221putsFindingsBesideEarlierReviewsAndResearch() {
        Told.as(
                        "prior-learning-linked",
                        """
                        'kind': 'earlier-local-review', 'source': 'review of 2005', 'findings': ['@1'],
                        'published': '2005', 'sameLesson': 'yes', 'lesson': 'read the whole file'
                        """)
                .needs("kind", "source", "sameLesson")
                .keeps("/findings/0")
                .seals("/lesson");
        Told.as("overview-completed", "'priorLearning': ['@2']").keeps("/priorLearning/0");
    }

    @Test
    void r223saysForWhomALessonIs() {
        Told.as(
                        "early-lesson-issued",
                        "'lesson': 'ask who reads the post', 'scope': 'local-and-national', 'means': 'email'")
                .needs("scope", "lesson", "means");
    }

    @Test
    void r224saysWhatBecameOfEachRecommendation() {
        Told.as(
                        "overview-completed",
                        """
                        'recommendationsTaken': [{'recommendation': '@1', 'fate': 'dropped', 'reason':
                        'done already'}, {'recommendation': '@2', 'fate': 'merged', 'into': '@3'}]
                        """)
                .keeps("/recommendationsTaken/0/fate", "/recommendationsTaken/1/into")
                .seals("/recommendationsTaken/0/reason");
    }

    @Test
    void r226asksForMoreThanWasSubmitted() {
        Told.as(
                        "further-information-requested",
                        """
                        'askedOf': {'kind': 'agency', 'agency': 'police'}, 'what': ['calls of 2006',
                        'who attended'], 'by': {'kind': 'overview-author'}, 'imr': '@1', 'due':
                        '2008-11'
                        """)
                .needs("askedOf")
                .keeps("/what/1", "/imr", "/due")
                .seals("/what/0");
    }

    @Test
    void r232keepsEvidenceWhetherPracticeChanged() {
        Told.as(
                        "impact-evidenced",
                        """
                        'found': 'not-changed', 'methods': ['case-audit'], 'actions': ['@1'], 'period':
                        '2009', 'account': 'four of ten files'
                        """)
                .needs("found")
                .keeps("/methods/0", "/period");
    }

    @Test
    void r233signsOffAnActionOrAPlan() {
        Told.as(
                        "action-signed-off",
                        """
                        'scope': 'whole-plan', 'by': {'kind': 'board-chair'}, 'impact': ['@1'],
                        'rationale': 'audit seen'
                        """)
                .needs("scope")
                .keeps("/impact/0", "/by/kind");
    }

    @Test
    void r235issuesALessonBeforeTheReport() {
        Told.as(
                        "early-lesson-issued",
                        """
                        'lesson': 'ask who reads the post', 'scope': 'local', 'to': [{'kind': 'agency',
                        'agency': 'gp-a'}], 'means': 'email', 'findings': ['@1'], 'learnedBefore':
                        'review of 2005'
                        """)
                .keeps("/findings/0", "/to/0")
                .seals("/learnedBefore");
    }

    @Test
    void r238passesLessonsOnAndHasThemAcknowledged() {
        Told.as(
                        "lesson-disseminated",
                        """
                        'scope': 'local', 'to': [{'kind': 'agency', 'agency': 'school-a'}], 'forms':
                        ['briefing', 'training'], 'lessons': ['@1'], 'acknowledgeBy': '2009-02',
                        'lesson': 'read the whole file'
                        """)
                .needs("scope")
                .keeps("/acknowledgeBy", "/lessons/0")
                .reads("Lesson passed on: local, briefing, training: read the whole file");
        Told.as(
                        "lesson-acknowledged",
                        """
                        'staffReached': 'yes', 'dissemination': '@2', 'forms': ['team-meeting'],
                        'count': 14, 'whatChanges': 'file summary first'
                        """)
                .needs("staffReached")
                .keeps("/count", "/dissemination");
    }

    @Test
    void r243saysWithWhomALaterDateWasAgreedAndSinceWhenItWasForeseen() {
        Told.as(
                        "extension-agreed",
                        """
                        'authorities': ['childrens-services-adviser', 'ofsted'], 'newDue': '2009-03',
                        'wasDue': '2008-11', 'foreseen': '2008-09'
                        """)
                .needs("newDue")
                .keeps("/authorities/1", "/foreseen");
    }

    @Test
    void r244codesTheReasonOfADelayAndWhetherItCouldBeAvoided() {
        Told.as(
                        "delay-recorded",
                        "'reason': 'agencies-not-obliged', 'step': 'management-reviews', 'avoidable': 'yes'")
                .needs("reason", "step", "avoidable")
                .refuses("reason", "slow");
    }

    @Test
    void r246keepsWhatWasNegotiatedWithCoronerAndProsecution() {
        Told.as(
                        "disclosure-negotiated",
                        """
                        'process': 'criminal-proceedings', 'result': 'agreed-in-part', 'with': [{'kind':
                        'agency', 'agency': 'prosecution'}], 'material': ['@1'], 'until': '2009-01',
                        'conditions': 'no interviews'
                        """)
                .needs("process", "result")
                .keeps("/material/0", "/until")
                .seals("/conditions")
                .reads(
                        "Use of material negotiated: criminal proceedings, agreed in part: no interviews");
    }

    @Test
    void r248listsWhatAPackHoldsAndWhatIsMissing() {
        Told.as(
                        "pack-submitted",
                        """
                        'to': {'kind': 'agency', 'agency': 'inspectorate'}, 'parts':
                        ['executive-summary', 'overview-report'], 'missing': ['action-plan'],
                        'complete': 'no', 'contents': ['@1']
                        """)
                .needs("to", "complete")
                .keeps("/missing/0", "/contents/0");
    }

    @Test
    void r249evaluatesEachAspectWithItsEvidence() {
        Told.as(
                        "evaluation-issued",
                        """
                        'aspects': [{'aspect': 'decision-to-review', 'grade': 'good', 'evidence':
                        ['@1'], 'judgement': 'in time'}], 'meetingOffered': 'not-stated'
                        """)
                .keeps("/aspects/0/evidence/0")
                .seals("/aspects/0/judgement");
    }

    @Test
    void r250gradesScopeManagementReviewsOverviewAndSummaryInFourGrades() {
        Told.as(
                        "evaluation-issued",
                        """
                        'aspects': [{'aspect': 'scope-and-terms', 'grade': 'outstanding'}, {'aspect':
                        'management-reviews', 'grade': 'inadequate'}, {'aspect': 'overview-report',
                        'grade': 'adequate'}, {'aspect': 'executive-summary', 'grade': 'good'}],
                        'meetingOffered': 'yes'
                        """)
                .keeps("/aspects/3/grade")
                .hasNoField("score");
    }

    @Test
    void r251keepsTheLetterToChairAndDirectorAndTheMeetingOffered() {
        Told.as(
                        "evaluation-issued",
                        """
                        'by': {'kind': 'agency', 'agency': 'inspectorate'}, 'letterTo': [{'kind':
                        'board'}, {'kind': 'post', 'part': 'director'}], 'meetingOffered': 'yes',
                        'document': '@1'
                        """)
                .needs("meetingOffered")
                .keeps("/letterTo/1", "/document");
    }

    @Test
    void r253evaluatesFamilyInvolvementAndDiversityToo() {
        Told.as(
                        "evaluation-issued",
                        """
                        'aspects': [{'aspect': 'family-involvement', 'grade': 'inadequate'}, {'aspect':
                        'diversity', 'grade': 'not-graded'}], 'meetingOffered': 'no'
                        """)
                .keeps("/aspects/1/aspect");
    }

    @Test
    void r256schedulesPublicationUnderSecureArrangementsAndAnEmbargo() {
        Told.as(
                        "publication-scheduled",
                        """
                        'form': 'executive-summary', 'reach': 'public', 'plannedFor': '2009-02-10',
                        'embargoUntil': '2009-02-10T09:00', 'arrangements': 'numbered copies',
                        'mediaHandling': 'one voice'
                        """)
                .needs("form", "reach", "plannedFor")
                .keeps("/embargoUntil")
                .seals("/arrangements", "/mediaHandling");
    }

    @Test
    void r257defersPublicationUntilProceedingsEnd() {
        Told.as(
                        "publication-deferred",
                        """
                        'hold': {'process': 'criminal-proceedings', 'until': '2009-06', 'reason':
                        'trial'}, 'schedule': '@1', 'familyTold': 'yes'
                        """)
                .needs("hold")
                .keeps("/hold/until", "/schedule")
                .reads("Publication deferred: criminal proceedings: trial");
    }

    @Test
    void r258givesASummaryToWhoeverAsks() {
        Told.as(
                        "copy-issued",
                        """
                        'form': 'summary', 'namesChanged': 'yes', 'publication': '@1', 'askedOn':
                        '2009-03-01'
                        """)
                .needs("form", "namesChanged")
                .keeps("/askedOn", "/publication");
    }
}
