package org.throughline.schema.rows;

import org.junit.jupiter.api.Test;

/// What has to be recordable about the record itself (A, up to R15).
class RecordingRowsTest {

    @Test
    void r2saysWhichFileKeptTheOriginalChronologyAndWhichTheCopy() {
        Told.as(
                        "file-volume-opened",
                        """
                        'what': 'clinical-file', 'volume': 'two', 'former': 'one', 'formerKept': 'yes',
                        'chronologyCarried': 'no'
                        """)
                .keeps("/formerKept", "/chronologyCarried")
                .needs("what")
                .reads("Second file opened: clinical file: two");
        Told.as(
                        "chronology-carried-forward",
                        "'volume': '@1', 'inFormer': 'copy', 'inNew': 'original', 'covers': '2001/2004'")
                .needs("inFormer", "inNew")
                .refuses("inNew", "somewhere")
                .reads("Chronology carried into a new file: copy, original");
    }

    @Test
    void r3saysHowAnInterventionWorkedAlsoOutsideAnAssessment() {
        Told.as(
                        "intervention-outcome-evaluated",
                        """
                        'outcome': {'effect': 'helped-for-a-time', 'intervention': 'weekend support',
                        'period': '2006', 'analysis': 'school went better'},
                        'childsView': 'liked the weekends'
                        """)
                .needs("outcome")
                .seals("/outcome/analysis", "/childsView")
                .reads(
                        "How an intervention worked: helped for a time: weekend support; school went better");
    }

    @Test
    void r7saysWhichRecordWasLostForWhatTimeAndThatARecordHasAGap() {
        Told.as(
                        "record-lost",
                        """
                        'what': 'school-record', 'loss': 'lost', 'period': '2003/2005', 'lastSeen':
                        '2005', 'entries': ['@1'], 'copyExists': 'no'
                        """)
                .keeps("/period", "/entries/0")
                .needs("what", "loss");
        Told.as(
                        "record-gap-declared",
                        "'what': 'school-record', 'period': '2003/2005', 'reason': 'lost'")
                .needs("what", "period", "reason");
    }

    @Test
    void r8leavesTheOutcomeOfAConcernOpenUntilThereIsOne() {
        Told.as(
                        "concern-logged",
                        "'kinds': ['neglect'], 'concern': 'hungry again', 'actionTaken': 'mother telephoned'")
                .keeps("/actionTaken");
        Told.as(
                        "concern-logged",
                        """
                        'concern': 'hungry again', 'actionTaken': 'mother telephoned', 'outcome':
                        'breakfast club'
                        """)
                .seals("/outcome");
    }

    @Test
    void r9keepsHowAChildLookedAndBehavedOnADay() {
        Told.as(
                        "child-observed",
                        """
                        'setting': 'school-day', 'presentation': ['dirty', 'hungry', 'tired',
                        'withdrawn'], 'change': 'worse', 'comparedWith': '2007', 'observation':
                        'asleep at the table'
                        """)
                .needs("setting")
                .refuses("presentation", "difficult")
                .seals("/observation")
                .reads(
                        "Child observed: dirty, hungry, tired, withdrawn, worse: asleep at the table");
    }

    @Test
    void r10takesAConcernInFewWords() {
        Told.as("concern-logged", "'concern': 'came without a coat'")
                .seals("/concern")
                .reads("Concern logged: came without a coat");
    }

    @Test
    void r11keepsGrowthAsMeasuredWithItsChartAndCentile() {
        Told.as(
                        "growth-measured",
                        """
                        'child': 'child', 'measures': [{'kind': 'weight', 'value': 9100, 'centile':
                        {'lowest': 4, 'highest': 20}, 'trend': 'less-than-expected'}], 'chart':
                        'uk-1990', 'plotted': 'yes', 'compared': 'no'
                        """)
                .keeps("/measures/0/centile/highest", "/chart", "/compared")
                .needs("child")
                .refuses("chart", "kitchen-scales")
                .reads("Growth measured: child, weight, less than expected");
    }

    @Test
    void r13asksForAReviewOfSignificanceAndKeepsWhatItFound() {
        Told.as(
                        "significance-review-requested",
                        """
                        'askedOf': {'kind': 'post', 'agency': 'gp-a', 'part': 'practice lead'}, 'about':
                        ['@1', '@2'], 'question': 'what may these mean together'
                        """)
                .needs("askedOf")
                .keeps("/about/1");
        Told.as(
                        "significance-review-completed",
                        """
                        'request': '@3', 'considered': ['@1'], 'wholeRecordRead': 'no', 'result':
                        'possibly-significant', 'conclusion': 'to be looked at together'
                        """)
                .needs("result")
                .keeps("/wholeRecordRead");
        Told.as(
                        "significance-assessed",
                        """
                        'about': ['@1'], 'significance': 'not-identified-as-significant', 'stage':
                        'at-the-time'
                        """)
                .needs("significance", "stage");
    }

    @Test
    void r14followsASchoolRecordFromTheRequestToItsReceipt() {
        Told.as(
                        "school-record-transfer-requested",
                        """
                        'pupil': 'child', 'askedOf': {'kind': 'agency', 'agency': 'school-a'}, 'parts':
                        ['safeguarding-file'], 'rollChange': '@1', 'otherArea': 'yes', 'due':
                        '2008-05-01'
                        """)
                .needs("pupil", "askedOf")
                .keeps("/due", "/otherArea");
        Told.as(
                        "school-record-transfer-sent",
                        """
                        'pupil': 'child', 'request': '@2', 'to': {'kind': 'agency', 'agency':
                        'school-b'}, 'means': 'letter', 'parts': ['main-record'], 'complete': 'no',
                        'notSent': 'safeguarding file'
                        """)
                .needs("pupil", "to", "means", "complete")
                .reads("School record sent on: child, main record: safeguarding file");
        Told.as(
                        "school-record-transfer-acknowledged",
                        """
                        'pupil': 'child', 'sent': '@3', 'parts': ['main-record'], 'complete': 'no',
                        'read': 'not-stated', 'missing': 'safeguarding file'
                        """)
                .needs("complete")
                .keeps("/read", "/missing");
    }

    @Test
    void r15keepsSupervisionAndWhatAManagerDecidedAndThatItWasNotWrittenDownThen() {
        Told.as(
                        "supervision-held",
                        """
                        'kind': 'safeguarding', 'supervised': [{'kind': 'practitioner', 'part':
                        'worker'}], 'discussion': 'the visits', 'decision': 'visit weekly', 'notesMade':
                        'no'
                        """)
                .needs("kind")
                .keeps("/notesMade");
        Told.as(
                        "management-decision-recorded",
                        """
                        'by': {'kind': 'manager'}, 'decision': 'no further visits', 'rationale':
                        'plan complete', 'concerning': ['@1'], 'onFileThen': 'no'
                        """)
                .keeps("/by/kind", "/onFileThen")
                .seals("/rationale")
                .reads("Decision of a manager: no further visits; plan complete");
    }
}
