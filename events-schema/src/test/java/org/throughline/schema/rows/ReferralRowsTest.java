package org.throughline.schema.rows;

import org.junit.jupiter.api.Test;

/// What has to be recordable about referral, threshold and strategy (C).
class ReferralRowsTest {

    @Test
    void r49tellsALoggedConcernAReferralAndAWordToTheWorkerApart() {
        Told.as("concern-logged", "'loggedWith': 'safeguarding-service', 'concern': 'bruise'")
                .keeps("/loggedWith");
        Told.as(
                        "referral-made",
                        "'to': 'social-care', 'concern': 'bruise', 'actionSought': 'a visit'")
                .needs("to", "concern");
        Told.as(
                        "information-sent",
                        """
                        'to': [{'kind': 'practitioner', 'agency': 'social-care'}], 'means': 'telephone',
                        'extent': 'full'
                        """)
                .needs("means");
    }

    @Test
    void r50keepsThatInformationWasPassedOnFromAWorkerOfAClosedCase() {
        Told.as(
                        "rerouted",
                        """
                        'reason': 'case-closed', 'sent': '@1', 'to': [{'kind': 'team', 'agency':
                        'social-care'}], 'means': 'email', 'senderTold': 'no', 'receivedFirst':
                        '2007-11'
                        """)
                .needs("reason", "means", "senderTold")
                .keeps("/receivedFirst", "/to/0");
    }

    @Test
    void r52keepsTheConcernOfReferrerAndReceiverAndWhetherTheyShareIt() {
        Told.as(
                        "referrer-concern-stated",
                        """
                        'degree': 'serious-concern', 'referral': '@1', 'kinds': ['neglect'], 'concern':
                        'third time'
                        """)
                .needs("degree")
                .refuses("degree", "7");
        Told.as(
                        "receiver-concern-stated",
                        "'degree': 'some-concern', 'referrerConcern': '@2', 'whyDifferent': 'seen at home'")
                .needs("degree")
                .keeps("/referrerConcern");
        Told.as(
                        "concern-confirmed",
                        """
                        'shared': 'no', 'referrerConcern': '@2', 'receiverConcern': '@3',
                        'remainingGap': 'how urgent'
                        """)
                .needs("shared")
                .seals("/remainingGap");
    }

    @Test
    void r54saysWhatKindOfMeetingWasHeld() {
        Told.as(
                        "meeting-held",
                        "'kind': 'multi-agency-meeting', 'summary': 'should it have been another'")
                .needs("kind")
                .refuses("kind", "chat");
    }

    @Test
    void r58citesTheVersionOfTheCriteriaThatWerePublished() {
        Told.as(
                        "threshold-criteria-published",
                        """
                        'criteriaVersion': 'local 2006', 'by': {'kind': 'board'}, 'inForce':
                        '2006-04/..', 'to': [{'kind': 'agency', 'agency': 'school-a'}], 'explained':
                        'no'
                        """)
                .needs("criteriaVersion")
                .keeps("/inForce", "/explained")
                .reads("Threshold criteria: local 2006");
        Told.as(
                        "referral-decided",
                        """
                        'referral': '@1', 'outcome': 'no-further-action', 'rationale': 'below',
                        'criteriaVersion': 'local 2006'
                        """)
                .seals("/criteriaVersion");
        Told.as(
                        "non-referral-decided",
                        "'reason': 'below-threshold', 'criteriaVersion': 'local 2006'")
                .seals("/criteriaVersion");
    }

    @Test
    void r59decidesOnEarlyHelpByLocalCriteria() {
        Told.as(
                        "early-help-decided",
                        """
                        'decision': 'offered', 'promptedBy': ['@1'], 'criteriaVersion': 'local 2006',
                        'criteriaMet': ['housing', 'attendance'], 'services': [{'kind':
                        'family-support'}], 'consent': 'given'
                        """)
                .needs("decision")
                .keeps("/criteriaMet/1", "/services/0/kind")
                .seals("/criteriaVersion")
                .refuses("decision", "deserving");
    }

    @Test
    void r61writesIntoAPlanWhatFollowsIfTheFamilyIsNotReached() {
        Told.as(
                        "plan-agreed",
                        """
                        'kind': 'child-in-need', 'triggers': [{'kind': 'appointments-missed', 'times':
                        2, 'step': 'visit within a week'}], 'triggersExplained': 'yes'
                        """)
                .needs("kind")
                .keeps("/triggers/0/times", "/triggersExplained")
                .seals("/triggers/0/step");
    }

    @Test
    void r62tellsOfAPregnancyAndWhatIsKnownOfTheParents() {
        Told.as(
                        "pregnancy-notified",
                        """
                        'pregnant': 'mother', 'unborn': 'unborn-child', 'parents': ['father', 'mother'],
                        'weeks': 20, 'due': '2008-09', 'factors': ['offence-against-a-child'],
                        'proceduresStarted': 'no'
                        """)
                .needs("pregnant")
                .keeps("/due", "/factors/0", "/proceduresStarted")
                .reads("Pregnancy notified: mother, unborn child, offence against a child");
    }

    @Test
    void r63linksTheChildBornToTheUnbornChildOfBefore() {
        Told.as(
                        "person-linked",
                        "'person': 'child', 'basis': 'birth', 'certain': 'yes', 'sameAs': 'unborn-child'")
                .needs("person", "basis", "certain")
                .keeps("/sameAs");
    }

    @Test
    void r65tellsHowFarAChildWasSeen() {
        Told.as(
                        "incident-attended",
                        """
                        'kind': 'domestic-abuse', 'access': 'at-the-door', 'children': [{'child':
                        'child', 'presence': 'in-the-home', 'seen': {'degree': 'glimpsed', 'whyNotSeen':
                        'asleep upstairs'}}]
                        """)
                .needs("kind", "access")
                .keeps("/children/0/seen/degree")
                .seals("/children/0/seen/whyNotSeen");
    }

    @Test
    void r66namesTheChildrenOfAnIncidentAndWhetherTheUnitWasTold() {
        Told.as(
                        "incident-attended",
                        """
                        'kind': 'domestic-abuse', 'access': 'inside', 'children': [{'child': 'child',
                        'presence': 'heard-it'}, {'child': 'sister', 'presence': 'elsewhere'}],
                        'effectOnChildren': 'very quiet', 'specialistUnitTold': 'no'
                        """)
                .keeps("/children/1/presence", "/specialistUnitTold")
                .seals("/effectOnChildren");
        Told.as(
                        "information-sent",
                        """
                        'to': [{'kind': 'team', 'agency': 'police', 'part': 'domestic violence unit'}],
                        'means': 'system', 'carries': ['@1'], 'extent': 'full'
                        """)
                .keeps("/to/0/part", "/carries/0");
    }

    @Test
    void r68keepsThatAYoungPersonAskedForHelp() {
        Told.as(
                        "child-tried-to-tell",
                        """
                        'by': 'child', 'manner': ['asked-for-help'], 'helpAskedFor':
                        'somewhere else to stay'
                        """)
                .needs("by")
                .seals("/helpAskedFor")
                .reads("Child tried to tell: child, asked for help: somewhere else to stay");
    }

    @Test
    void r69putsAYoungPersonToARiskPanelAndKeepsWhatItDecides() {
        Told.as(
                        "risk-panel-referred",
                        """
                        'person': 'child', 'panel': {'kind': 'panel'}, 'kinds': ['exploitation',
                        'missing'], 'level': 'very-high', 'reason': 'four nights away'
                        """)
                .needs("person", "level")
                .keeps("/kinds/1")
                .seals("/reason");
        Told.as(
                        "risk-panel-decided",
                        """
                        'person': 'child', 'outcome': 'plan-agreed', 'level': 'high', 'referral': '@1',
                        'plan': '@2', 'reviewBy': '2008-06'
                        """)
                .needs("person", "outcome", "level")
                .keeps("/referral", "/plan")
                .reads("Decision of a risk panel: child, plan agreed, high");
    }

    @Test
    void r71saysWhatHappenedAtTheDoorAndWhatWasOfferedAndLabelsNobody() {
        Told.as(
                        "access-denied",
                        """
                        'access': 'not-let-in', 'by': ['partner'], 'attempted': 'home-visit',
                        'announced': 'yes', 'reasonGiven': 'child asleep', 'inARow': 3
                        """)
                .needs("access", "attempted")
                .keeps("/inARow", "/by/0")
                .seals("/reasonGiven")
                .reads("No access given: home visit, not let in, partner: child asleep");
        Told.as(
                        "hostility-encountered",
                        """
                        'from': ['partner'], 'encountered': ['shouting', 'way-barred'], 'occasion':
                        'home-visit', 'offered': 'a talk', 'response':
                        ['visits-in-pairs'], 'effectOnWork': 'child seen at school'
                        """)
                .needs("occasion")
                .refuses("encountered", "hostile-family")
                .hasNoField("hostileFamily", "attitude")
                .seals("/offered", "/effectOnWork")
                .reads(
                        "Threat or force met with: home visit, shouting, way barred, visits in pairs: a talk");
    }

    @Test
    void r72tellsBulliedAndBullyingOthersApartAndTakesBoth() {
        Told.as(
                        "indicator-observed",
                        "'indicators': ['bullied', 'bullying-others'], 'description': 'both in one week'")
                .refuses("indicators", "bully")
                .reads("Possible sign of harm noticed: bullied, bullying others: both in one week");
    }
}
