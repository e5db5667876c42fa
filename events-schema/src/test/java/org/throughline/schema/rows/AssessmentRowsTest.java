package org.throughline.schema.rows;

import org.junit.jupiter.api.Test;

/// What has to be recordable about assessment and planning (D).
class AssessmentRowsTest {

    @Test
    void r73keepsThatThereWasNoAssessmentAndWhy() {
        Told.as("assessment-not-undertaken", "'kind': 'core', 'reason': 'not-stated'")
                .needs("kind", "reason")
                .refuses("reason", "negligence");
    }

    @Test
    void r76keepsWhoCaredForAChildFromWhenAndOnWhatBasis() {
        Told.as(
                        "care-arrangement-changed",
                        """
                        'child': 'child', 'kind': 'relatives', 'from': ['mother'], 'to':
                        ['grandmother'], 'legalBasis': 'not-stated', 'carersAssessed': 'no',
                        'effectOnChild': 'asked for his sisters'
                        """)
                .needs("child", "kind")
                .keeps("/from/0", "/to/0", "/carersAssessed")
                .seals("/effectOnChild");
    }

    @Test
    void r78keepsFactorsInAnAdultsLifeAsThatAdults() {
        Told.as(
                        "parental-factor-identified",
                        """
                        'person': 'mother', 'factors': ['alcohol-use', 'domestic-abuse-suffered',
                        'learning-disability', 'mental-health'], 'dependentChildren': ['child'],
                        'capacityAssessed': 'no'
                        """)
                .needs("person")
                .keeps("/factors/3", "/capacityAssessed")
                .refuses("factors", "bad-parent");
    }

    @Test
    void r79keepsAdviceOnSafeSleep() {
        Told.as(
                        "safe-sleep-advice-given",
                        """
                        'infant': 'child', 'to': ['mother'], 'topics': ['alcohol-or-drugs',
                        'bed-sharing'], 'placeSeen': 'no', 'substanceUseTalkedAbout': 'yes', 'advice':
                        'own cot'
                        """)
                .needs("infant")
                .keeps("/placeSeen", "/substanceUseTalkedAbout")
                .seals("/advice")
                .reads("Advice on safe sleep: child, alcohol or drugs, bed sharing: own cot");
        Told.as("indicator-observed", "'indicators': ['unsafe-sleeping']").keeps("/indicators/0");
    }

    @Test
    void r82keepsAnAssessmentOfAttachment() {
        Told.as(
                        "assessment-completed",
                        """
                        'kind': 'attachment', 'outcomes': ['plan-continues'], 'threshold': 'not-judged',
                        'sections': [{'kind': 'attachment', 'content': 'goes to her aunt'}]
                        """)
                .needs("kind", "threshold")
                .keeps("/sections/0/kind")
                .seals("/sections/0/content");
    }

    @Test
    void r85saysWhetherAPlannedChangeCameAbout() {
        Told.as(
                        "change-evidenced",
                        """
                        'plan': '@1', 'result': 'not-changed', 'change': 'at school by nine',
                        'evidence': 'register', 'restsOn': ['@2']
                        """)
                .needs("result")
                .keeps("/plan", "/restsOn/0");
    }

    @Test
    void r88keepsBodilySignsByCodeAndAsAListNeverAScore() {
        Told.as(
                        "indicator-observed",
                        "'indicators': ['head-injury', 'seizures', 'soiling', 'weight-loss']")
                .keeps("/indicators/3")
                .hasNoField("score", "diagnosis");
    }

    @Test
    void r89keepsSignsInBehaviourByCode() {
        Told.as(
                        "indicator-observed",
                        """
                        'indicators': ['cruelty-to-animals', 'fire-setting', 'running-away',
                        'school-work-worse']
                        """)
                .keeps("/indicators/3")
                .refuses("indicators", "absconder");
    }

    @Test
    void r91saysWhetherAParentsAccountWasChecked() {
        Told.as(
                        "parental-account-given",
                        """
                        'by': ['mother'], 'form': 'paraphrase', 'account': 'he fell', 'verification':
                        'not-checked', 'childAsked': 'no'
                        """)
                .needs("form", "verification")
                .keeps("/childAsked")
                .seals("/account");
    }

    @Test
    void r93agreesAPlacementPlanAndReviewsIt() {
        Told.as(
                        "plan-agreed",
                        "'kind': 'placement', 'summary': 'stays with the aunt', 'reviewBy': '2008-06'")
                .keeps("/reviewBy");
        Told.as(
                        "placement-review-held",
                        """
                        'child': 'child', 'gathering': {'attended': [{'kind': 'agency', 'agency':
                        'school-a'}]}, 'outcomes': ['plan-changed'], 'number': 2, 'plan': '@1',
                        'planFollowed': 'no', 'heard': [{'child': 'child', 'wishesSought': 'yes',
                        'viewOfNow': 'fine'}], 'wasDue': '2008-03', 'nextDue': '2008-09'
                        """)
                .needs("child", "gathering", "planFollowed")
                .keeps("/wasDue", "/nextDue", "/plan")
                .seals("/heard/0/viewOfNow")
                .reads("Review of a placement: child, plan changed");
    }

    @Test
    void r94sharesAnOutcomeWithTheChild() {
        Told.as(
                        "outcome-notified",
                        """
                        'decision': '@1', 'to': [{'kind': 'child', 'person': 'child'}], 'means':
                        'in-person', 'outcome': 'she stays', 'reasonGiven': 'she asked to'
                        """)
                .needs("means")
                .keeps("/to/0/kind", "/to/0/person", "/decision")
                .refuses("means", "not at all");
    }

    @Test
    void r95keepsThatKeyFamilyCouldNotBeBroughtInAndTheRiskOfThat() {
        Told.as(
                        "family-engagement-not-possible",
                        """
                        'people': [{'person': 'father', 'why': 'moved away', 'riskOfThat':
                        'nobody knows who visits'}], 'obstacles': ['not-found'], 'attempts': 3,
                        'riskAssessment': '@1'
                        """)
                .keeps("/attempts", "/riskAssessment")
                .seals("/people/0/riskOfThat")
                .refuses("obstacles", "difficult")
                .reads(
                        "Family member could not be brought in: father, not found: nobody knows who visits");
        Told.as(
                        "risk-assessed",
                        """
                        'level': 'uncertain', 'notEngaged': [{'person': 'father', 'riskOfThat':
                        'nobody knows who visits'}]
                        """)
                .keeps("/notEngaged/0/person");
    }

    @Test
    void r96tellsWhoseStepTheEndOfAServiceWas() {
        Told.as("service-offered", "'service': {'kind': 'mentoring'}, 'to': ['child']")
                .needs("service");
        Told.as("service-accepted", "'offer': '@1', 'by': ['child']").keeps("/by/0");
        Told.as("service-declined", "'offer': '@1', 'by': ['child'], 'reason': 'not now'")
                .seals("/reason");
        Told.as(
                        "service-withdrawn",
                        "'offer': '@1', 'by': 'young-person', 'reason': 'changed-mind'")
                .needs("by", "reason")
                .refuses("by", "nobody");
        Told.as("service-withdrawn", "'offer': '@1', 'by': 'provider', 'reason': 'not-attending'")
                .reads("Service withdrawn: provider, not attending");
    }

    @Test
    void r100marksTheKeyTimesForAssessmentAndDecision() {
        Told.as(
                        "key-practice-episode-marked",
                        """
                        'happened': '2004/2005', 'label': 'the second move', 'points':
                        ['for-assessment', 'for-decision'], 'entries': ['@1', '@2'], 'why':
                        'nobody asked who cared'
                        """)
                .needs("label")
                .keeps("/points/1", "/entries/1")
                .reads(
                        "Key time marked: for assessment, for decision: the second move; nobody asked who cared");
    }
}
