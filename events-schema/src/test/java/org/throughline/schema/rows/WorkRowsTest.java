package org.throughline.schema.rows;

import org.junit.jupiter.api.Test;

/// What has to be recordable about how the work was done (A, from R16).
class WorkRowsTest {

    @Test
    void r16keepsThatAManagerLookedBackAtTheWhole() {
        Told.as(
                        "management-overview-recorded",
                        """
                        'period': '2001/2007', 'considered': ['@1', '@2'], 'historyConsidered': 'yes',
                        'overview': 'six initial assessments'
                        """)
                .keeps("/period", "/historyConsidered")
                .seals("/overview");
    }

    @Test
    void r17keepsWhoSaidWhatToWhomAndInWhoseWords() {
        Told.as(
                        "conversation-recorded",
                        """
                        'means': 'telephone', 'present': [{'kind': 'practitioner', 'agency': 'camhs'}],
                        'said': [{'saidBy': {'kind': 'practitioner', 'agency': 'school-a'}, 'heardBy':
                        [{'kind': 'practitioner', 'agency': 'camhs'}], 'form': 'paraphrase', 'words':
                        'he ran off twice'}]
                        """)
                .needs("means")
                .keeps("/said/0/saidBy/agency", "/said/0/heardBy/0/agency", "/said/0/form")
                .seals("/said/0/words");
    }

    @Test
    void r18keepsACheckThatWasDoneAndWhatItSaid() {
        Told.as(
                        "status-check-performed",
                        """
                        'kinds': ['child-protection-register'], 'of': ['child'], 'result': 'not-found',
                        'trigger': '@1'
                        """)
                .needs("result")
                .refuses("result", "clean")
                .keeps("/trigger", "/of/0");
    }

    @Test
    void r19linksAnAdultsOwnHistoryAndSaysWhetherItWasUsed() {
        Told.as(
                        "person-history-linked",
                        """
                        'person': 'mother', 'kinds': ['in-care'], 'heldBy': 'social-care', 'period':
                        '1985/1990', 'takenIntoAccount': 'no', 'history': 'two placements'
                        """)
                .needs("person")
                .keeps("/takenIntoAccount", "/heldBy")
                .seals("/history")
                .reads("History of an adult linked: mother, in care: two placements");
    }

    @Test
    void r20keepsWhereAnInjuryWasAndHowItWasExplained() {
        Told.as(
                        "injury-observed",
                        """
                        'injured': 'child', 'injuries': [{'site': 'ear', 'side': 'left', 'kind':
                        'bruise'}], 'explanations': [{'by': 'mother', 'words': 'fell off a chair'}],
                        'earlier': ['@1']
                        """)
                .needs("injured")
                .keeps("/injuries/0/site", "/explanations/0/by", "/earlier/0")
                .seals("/explanations/0/words");
    }

    @Test
    void r21keepsWhatWasMadeOfAnExplanationAndHowFarAChildCouldMove() {
        Told.as(
                        "injury-observed",
                        """
                        'injured': 'child', 'plausibility': 'not-consistent', 'judgedBy': {'kind':
                        'practitioner'}, 'plausibilityReason': 'cannot crawl yet', 'mobility':
                        'not-mobile'
                        """)
                .keeps("/plausibility", "/mobility", "/judgedBy")
                .refuses("plausibility", "lie");
    }

    @Test
    void r22keepsWhoWorkedCoveredAndHandedOver() {
        Told.as(
                        "practitioner-assigned",
                        "'worker': {'kind': 'practitioner'}, 'kind': 'allocated', 'to': ['child']")
                .needs("worker", "kind");
        Told.as(
                        "practitioner-covered",
                        "'covering': {'kind': 'practitioner'}, 'reason': 'sickness', 'briefed': 'no'")
                .needs("covering", "reason")
                .keeps("/briefed");
        Told.as(
                        "handover-completed",
                        """
                        'to': {'kind': 'practitioner'}, 'means': 'in-person', 'handedOver': ['@1'],
                        'recordRead': 'not-stated'
                        """)
                .needs("to", "means")
                .keeps("/recordRead", "/handedOver/0");
    }

    @Test
    void r23keepsConditionsOfWorkWithoutAPersonToBlame() {
        Told.as(
                        "context-noted",
                        """
                        'kinds': ['sickness', 'staff-change'], 'period': '2007', 'count': 5,
                        'description': 'five midwives in turn'
                        """)
                .needs("description")
                .hasNoField("blame", "worker")
                .reads("Conditions of work: sickness, staff change, 5: five midwives in turn");
    }

    @Test
    void r24saysWhetherADocumentHasDateAndAuthorAndWhetherChangesAreMarked() {
        Told.as(
                        "document-filed",
                        """
                        'kind': 'report', 'dated': 'not-stated', 'authorNamed': 'no', 'draft': 'yes',
                        'changesMarked': 'yes'
                        """)
                .needs("kind")
                .keeps("/dated", "/authorNamed", "/changesMarked");
    }

    @Test
    void r27keepsARiskAssessmentWithWhatItRestsOn() {
        Told.as(
                        "risk-assessed",
                        """
                        'kinds': ['neglect'], 'level': 'medium', 'tool': 'local form', 'analysis':
                        'depends on the aunt', 'restsOn': ['@1'], 'reviewBy': '2008-06'
                        """)
                .needs("level")
                .keeps("/restsOn/0", "/reviewBy")
                .seals("/analysis");
    }
}
