package org.throughline.schema.rows;

import org.junit.jupiter.api.Test;

/// What has to be recordable about sharing and knowing (B).
class SharingRowsTest {

    @Test
    void r31tellsSentArrivedOpenedAndAcknowledgedApart() {
        Told.as(
                        "information-sent",
                        """
                        'to': [{'kind': 'agency', 'agency': 'gp-a'}], 'means': 'letter', 'carries':
                        ['@1'], 'extent': 'gist'
                        """)
                .needs("means");
        Told.as("information-delivered", "'sent': '@2', 'result': 'delivered-to-another'")
                .needs("sent", "result");
        Told.as("information-opened", "'sent': '@2'").needs("sent");
        Told.as("information-acknowledged", "'sent': '@2', 'read': 'no'")
                .needs("sent")
                .keeps("/read");
    }

    @Test
    void r32keepsThatNothingWasDoneAndTheReasonGiven() {
        Told.as(
                        "response-recorded",
                        "'to': ['@1'], 'kind': 'no-action', 'reason': 'case about to close'")
                .needs("kind")
                .keeps("/to/0")
                .seals("/reason");
    }

    @Test
    void r33keepsInWhoseSystemsAStatusShowedAndWhoLookedForIt() {
        Told.as(
                        "status-flag-published",
                        """
                        'of': ['child'], 'status': 'child-protection-plan', 'change': 'started',
                        'legalStatus': '@1', 'to': [{'kind': 'agency', 'agency': 'police'}], 'until':
                        '2008-12'
                        """)
                .needs("status", "change")
                .keeps("/to/0/agency", "/until")
                .reads(
                        "Status flag in the systems of others: child protection plan, started, child");
        Told.as(
                        "status-flag-viewed",
                        """
                        'flag': '@2', 'by': {'kind': 'post', 'agency': 'ambulance'}, 'of': ['child'],
                        'result': 'not-found', 'occasion': '@3'
                        """)
                .needs("result")
                .keeps("/by", "/occasion");
    }

    @Test
    void r34keepsACheckThatWasAskedForAndWhyItWasNotDone() {
        Told.as(
                        "status-check-requested",
                        """
                        'kinds': ['police-record'], 'askedOf': {'kind': 'agency', 'agency': 'police'},
                        'of': ['mother'], 'due': '2008-05-01'
                        """)
                .needs("askedOf")
                .keeps("/due");
        Told.as(
                        "status-check-refused",
                        "'request': '@1', 'reason': 'held-not-necessary', 'why': 'no crime'")
                .needs("reason")
                .keeps("/request")
                .seals("/why");
    }

    @Test
    void r35keepsWhoWasInvitedCameOrWasLeftOutAndWhy() {
        Told.as(
                        "meeting-convened",
                        """
                        'kind': 'professionals-meeting', 'notInvited': [{'who': {'kind': 'agency',
                        'agency': 'cafcass'}, 'why': 'court work had ended'}]
                        """)
                .needs("kind")
                .keeps("/notInvited/0/who/agency")
                .seals("/notInvited/0/why");
        Told.as(
                        "invitation-sent",
                        """
                        'meeting': '@1', 'kind': 'professionals-meeting', 'to': [{'kind': 'agency',
                        'agency': 'school-a'}], 'means': 'email'
                        """)
                .needs("kind", "means");
        Told.as(
                        "meeting-held",
                        """
                        'kind': 'professionals-meeting', 'convened': '@1', 'attended': [{'kind':
                        'agency', 'agency': 'school-a'}], 'absent': [{'kind': 'agency', 'agency':
                        'gp-a'}], 'notInvited': [{'who': {'kind': 'agency', 'agency': 'cafcass'}}]
                        """)
                .keeps("/attended/0", "/absent/0", "/notInvited/0", "/convened");
    }

    @Test
    void r37keepsWhoIsInvolvedAndWhoLeads() {
        Told.as("involvement-started", "'involved': 'school-a', 'purpose': 'on roll'")
                .needs("involved");
        Told.as("involvement-ended", "'involved': 'school-a', 'reason': 'moved'").needs("involved");
        Told.as(
                        "lead-professional-assigned",
                        """
                        'lead': {'kind': 'practitioner', 'agency': 'school-a'}, 'forWhom': ['child'],
                        'told': [{'kind': 'agency', 'agency': 'gp-a'}], 'familyTold': 'no'
                        """)
                .needs("lead")
                .keeps("/told/0", "/familyTold");
    }

    @Test
    void r38weighsAChildsWishForConfidentialityAgainstHarm() {
        Told.as(
                        "wishes-recorded",
                        """
                        'whose': 'child', 'origin': 'expressed', 'topics': ['confidentiality'], 'said':
                        [{'form': 'paraphrase', 'words': 'nobody is to know'}]
                        """)
                .needs("whose", "origin")
                .seals("/said/0/words");
        Told.as(
                        "sharing-decision-made",
                        """
                        'choice': 'share-in-part', 'what': ['@1'], 'basis':
                        'safeguarding-without-consent', 'consent': 'refused', 'consentOf': ['child'],
                        'wish': '@2', 'harmConsidered': 'further injury', 'reason': 'safety first'
                        """)
                .needs("choice")
                .keeps("/basis", "/wish", "/consent")
                .seals("/harmConsidered", "/reason");
    }

    @Test
    void r39keepsAdviceAsItWasAskedForAndAsItWasGiven() {
        Told.as(
                        "advice-sought",
                        """
                        'askedOf': {'kind': 'post', 'agency': 'social-care'}, 'topics':
                        ['confidentiality'], 'means': 'telephone', 'namesGiven': 'no', 'question':
                        'may we share'
                        """)
                .needs("askedOf", "means")
                .keeps("/namesGiven")
                .hasNoField("advice");
        Told.as(
                        "advice-given",
                        """
                        'sought': '@1', 'to': [{'kind': 'agency', 'agency': 'gp-a'}], 'topics':
                        ['confidentiality'], 'means': 'telephone', 'namesKnown': 'no', 'advice':
                        'share what is needed'
                        """)
                .needs("means")
                .keeps("/sought", "/to/0")
                .seals("/advice")
                .reads("Advice given: confidentiality: share what is needed");
    }

    @Test
    void r40keepsWhyAConcernWasNotReferred() {
        Told.as(
                        "non-referral-decided",
                        """
                        'concerns': ['@1'], 'reason': 'own-staff-qualified', 'rationale':
                        'nurse on site', 'criteriaVersion': 'local 2006'
                        """)
                .needs("reason")
                .refuses("reason", "could-not-be-bothered")
                .reads("Decided not to refer: own staff qualified: nurse on site");
    }

    @Test
    void r41keepsAJudgementOfTheTimeApartFromOneInHindsight() {
        Told.as(
                        "significance-assessed",
                        """
                        'about': ['@1'], 'significance': 'significant', 'stage': 'in-a-review',
                        'passedOn': 'no'
                        """)
                .needs("stage")
                .refuses("stage", "obvious")
                .keeps("/passedOn");
    }

    @Test
    void r42passesACaseToAnotherAreaAndNamesWhoBringsItTogether() {
        Told.as(
                        "area-transfer-initiated",
                        """
                        'moving': ['child', 'mother'], 'from': {'kind': 'agency', 'agency':
                        'social-care'}, 'to': {'kind': 'agency', 'agency': 'social-care-b'}, 'movedOn':
                        '2008-03', 'inForce': ['child-protection-plan'], 'carries': ['@1'],
                        'addressKnown': 'no'
                        """)
                .keeps("/inForce/0", "/to/agency", "/addressKnown")
                .reads("Transfer to another area started: child, mother, child protection plan");
        Told.as(
                        "area-transfer-accepted",
                        """
                        'answer': 'accepted-on-condition', 'transfer': '@2', 'since': '2008-05',
                        'historyReceived': 'no', 'conditions': 'history first'
                        """)
                .needs("answer")
                .keeps("/historyReceived")
                .seals("/conditions");
        Told.as(
                        "collator-assigned",
                        """
                        'collator': {'kind': 'post', 'agency': 'social-care-b'}, 'about': ['child'],
                        'from': ['gp-a', 'school-a']
                        """)
                .needs("collator")
                .keeps("/from/1");
    }

    @Test
    void r43saysWhoFollowsUpWhatByWhen() {
        Told.as(
                        "action-agreed",
                        """
                        'action': 'visit with the school nurse', 'agreedAt': '@1', 'undertaking': {'by':
                        [{'kind': 'agency', 'agency': 'school-a'}], 'due': '2008-05-01'}
                        """)
                .needs("action", "undertaking")
                .keeps("/undertaking/by/0/agency", "/undertaking/due", "/agreedAt");
    }

    @Test
    void r45putsAnEventOfAnAdultsServiceBesideTheChild() {
        Told.as(
                        "adult-service-event-linked",
                        """
                        'adult': 'mother', 'kind': 'discharged-for-not-attending', 'service': {'kind':
                        'agency', 'agency': 'mental-health'}, 'dependentChildren': ['child'],
                        'childrenKnownThere': 'yes', 'childrensServicesTold': 'no', 'bearing':
                        'nobody sees her weekly now'
                        """)
                .needs("adult", "kind")
                .keeps("/dependentChildren/0", "/childrensServicesTold")
                .seals("/bearing")
                .reads(
                        "Event in an adult service: mother, discharged for not attending: nobody sees her weekly now");
    }

    @Test
    void r47keepsTheStatedReasonForNoActionOnAConcernReceived() {
        Told.as(
                        "response-recorded",
                        """
                        'to': ['@1'], 'by': {'kind': 'agency', 'agency': 'social-care'}, 'kind':
                        'no-action', 'reason': 'parents regarded as cooperative'
                        """)
                .keeps("/by/agency")
                .seals("/reason");
    }

    @Test
    void r44letsAnAgencySayInOneFieldThatItHoldsSomething() {
        Told.as("holding-declared", "'howToAsk': 'the duty desk', 'until': '2009'")
                .needs("howToAsk")
                .keeps("/until")
                .seals("/howToAsk")
                .reads("Holds something: the duty desk");
    }

    @Test
    void anEmergencyIsDeclaredWithAReason() {
        Told.as("emergency-access-declared", "'reason': 'child at risk tonight', 'until': '2009'")
                .needs("reason")
                .keeps("/until")
                .seals("/reason")
                .reads("Emergency access: child at risk tonight");
    }
}
