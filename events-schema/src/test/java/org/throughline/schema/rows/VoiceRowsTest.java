package org.throughline.schema.rows;

import org.junit.jupiter.api.Test;

/// What has to be recordable of the child, and of those around it (E to J).
class VoiceRowsTest {

    @Test
    void r102keepsEachOccasionTheChildWasSeenOrWhyNot() {
        Told.as(
                        "contact-recorded",
                        """
                        'kind': 'home-visit', 'account': 'came at four', 'childSeen': {'degree':
                        'not-seen', 'whyNotSeen': 'at nursery'}
                        """)
                .needs("kind", "account")
                .seals("/childSeen/whyNotSeen");
        Told.as(
                        "contact-recorded",
                        """
                        'happened': '2008-04-13T16:00', 'kind': 'home-visit', 'account': 'came at four',
                        'childSeen': {'degree': 'seen', 'place': 'in the garden of the aunt'}
                        """)
                .keeps("/happened", "/childSeen/degree")
                .seals("/author/role", "/childSeen/place");
    }

    @Test
    void r103tellsAloneNotAloneAndNotStatedApart() {
        Told.as(
                        "contact-recorded",
                        """
                        'kind': 'school-visit', 'account': 'at school', 'childSeen': {'degree':
                        'spoken-to', 'alone': 'no', 'whyNotAlone': 'no room', 'with': ['mother']}
                        """)
                .keeps("/childSeen/alone", "/childSeen/with/0")
                .seals("/childSeen/whyNotAlone");
        Told.as(
                        "contact-recorded",
                        """
                        'kind': 'session', 'account': 'listened', 'childSeen': {'degree': 'spoken-to',
                        'alone': 'not-stated'}
                        """)
                .keeps("/childSeen/alone");
    }

    @Test
    void r105keepsWishesInWhoseWordsAndByWhatMethod() {
        Told.as(
                        "wishes-recorded",
                        """
                        'whose': 'child', 'origin': 'sought', 'said': [{'form': 'verbatim', 'words':
                        'I like it here'}], 'methods': ['drawing', 'play']
                        """)
                .needs("whose", "origin")
                .keeps("/said/0/form", "/methods/1")
                .seals("/said/0/words");
        Told.as("wishes-recorded", "'whose': 'child', 'origin': 'not-sought'").keeps("/origin");
    }

    @Test
    void r106keepsHowAChildWasAndWhatHadChanged() {
        Told.as(
                        "contact-recorded",
                        """
                        'kind': 'clinic', 'account': 'weighed', 'childSeen': {'degree': 'seen',
                        'presentation': 'quiet', 'changeSince': 'lively in May'}
                        """)
                .seals("/childSeen/presentation", "/childSeen/changeSince");
    }

    @Test
    void r108saysWhetherAViewWasActedOnAndWhyNot() {
        Told.as("view-acted-on", "'whose': 'child', 'wishes': '@1', 'how': 'same school kept'")
                .needs("whose");
        Told.as(
                        "view-not-acted-on",
                        """
                        'whose': 'child', 'wishes': '@1', 'decision': '@2', 'reasonRecorded': 'no',
                        'childTold': 'no'
                        """)
                .needs("whose")
                .keeps("/reasonRecorded", "/decision");
    }

    @Test
    void r109linksAPlanToTheWishesItTakesUp() {
        Told.as(
                        "plan-agreed",
                        """
                        'kind': 'care', 'revises': '@1', 'wishes': ['@2'], 'childsView':
                        'wants to see the dog'
                        """)
                .keeps("/revises", "/wishes/0");
    }

    @Test
    void r110keepsWhoHeardADisclosureAndLeavesOutWhatTheSourceDoesNotGive() {
        Told.as(
                        "disclosure-made",
                        "'by': 'child', 'heardBy': {'kind': 'practitioner', 'agency': 'camhs'}")
                .needs("by")
                .keeps("/heardBy/agency");
    }

    @Test
    void r111saysHowAChildWithoutSpeechMadeItselfUnderstood() {
        Told.as(
                        "child-observed",
                        """
                        'setting': 'observation', 'observation': 'turned away', 'methods':
                        ['observation', 'pictures-or-symbols']
                        """)
                .keeps("/methods/1")
                .refuses("methods", "none");
    }

    @Test
    void r117takesAnObjectionToAClosureAlsoAfterIt() {
        Told.as(
                        "consultation-answered",
                        "'proposal': '@1', 'view': 'objects', 'reason': 'still hungry'")
                .needs("proposal", "view");
        Told.as(
                        "disagreement-raised",
                        """
                        'subject': 'closure', 'concerning': ['@2'], 'stage': 'practitioners', 'means':
                        'email', 'grounds': 'nobody asked us', 'sought': 'reopen'
                        """)
                .needs("subject", "stage", "means")
                .keeps("/concerning/0")
                .seals("/grounds");
    }

    @Test
    void r121keepsWhatWasAskedForAndHowItWasAnswered() {
        Told.as(
                        "action-requested",
                        """
                        'askedOf': [{'kind': 'agency', 'agency': 'social-care'}], 'reason': 'ran away',
                        'standing': 'open-without-worker'
                        """)
                .keeps("/standing");
        Told.as(
                        "request-answered",
                        "'request': '@1', 'answer': 'other-action', 'reason': 'letter sent'")
                .needs("answer")
                .keeps("/request");
    }

    @Test
    void r122keepsDifferingOpinionsSideBySide() {
        Told.as(
                        "risk-opinion-recorded",
                        """
                        'holder': {'kind': 'team', 'agency': 'camhs'}, 'topics': ['threshold'], 'level':
                        'high', 'opinion': 'not safe', 'differsFrom': ['@1']
                        """)
                .needs("holder", "level")
                .keeps("/differsFrom/0");
    }

    @Test
    void r123keepsAMeetingThatClearsUpWhoDoesWhat() {
        Told.as(
                        "role-clarification-held",
                        """
                        'gathering': {'attended': [{'kind': 'agency', 'agency': 'police'}]}, 'roles':
                        [{'who': {'kind': 'agency', 'agency': 'police'}, 'responsibility':
                        'brings home'}], 'agreed': 'yes', 'disagreements': ['@1']
                        """)
                .needs("gathering", "agreed")
                .keeps("/roles/0/who", "/disagreements/0")
                .seals("/roles/0/responsibility");
    }

    @Test
    void r135keepsAConcernThatARelativeRaised() {
        Told.as(
                        "family-concern-raised",
                        """
                        'by': ['grandmother'], 'toWhom': {'kind': 'agency', 'agency': 'social-care'},
                        'kinds': ['care-arrangement'], 'form': 'paraphrase', 'concern': 'left alone',
                        'ordersHeld': ['residence-order'], 'raisedBefore': 'yes'
                        """)
                .needs("form")
                .keeps("/ordersHeld/0", "/raisedBefore", "/toWhom")
                .seals("/concern")
                .reads(
                        "Concern raised by family or friends: grandmother, care arrangement: left alone");
    }

    @Test
    void r136keepsNineTimesMissingAsAPatternAndOneTimeAsOne() {
        Told.as(
                        "pattern-stated",
                        """
                        'act': 'missing', 'quantifier': 'exactly', 'count': 9, 'period':
                        '2008-03/2008-04', 'description': 'ran away nine times'
                        """)
                .needs("act", "quantifier", "period")
                .keeps("/count");
        Told.as(
                        "missing-reported",
                        "'missing': 'child', 'kind': 'ran-away', 'goneSince': '2008-03', 'episodeNumber': 4")
                .needs("missing", "kind");
        Told.as("missing-found", "'found': 'child', 'report': '@1', 'how': 'brought-back'")
                .needs("found", "how")
                .keeps("/report");
    }

    @Test
    void r138offersAndHoldsAReturnInterviewAlone() {
        Told.as(
                        "return-interview-offered",
                        "'to': 'child', 'episodes': ['@1'], 'due': '2008-03-09', 'reply': 'accepted'")
                .needs("to", "reply")
                .keeps("/due");
        Told.as(
                        "return-interview-held",
                        """
                        'interviewed': 'child', 'offer': '@2', 'childSeen': {'degree': 'spoken-to',
                        'alone': 'yes'}, 'why': 'shouting at home'
                        """)
                .needs("interviewed", "childSeen")
                .seals("/why");
    }

    @Test
    void r140tellsNotBroughtFromDidNotAttend() {
        Told.as(
                        "was-not-brought",
                        """
                        'appointment': {'kind': 'paediatric', 'with': 'hospital'}, 'nonAttendance':
                        {'how': 'no-word', 'inARow': 3, 'response': ['discharged']}
                        """)
                .needs("appointment", "nonAttendance")
                .keeps("/nonAttendance/inARow");
        Told.as(
                        "did-not-attend",
                        """
                        'person': 'mother', 'appointment': {'kind': 'mental-health'}, 'nonAttendance':
                        {'how': 'cancelled'}, 'dependentChildren': ['child']
                        """)
                .needs("person")
                .keeps("/dependentChildren/0");
    }

    @Test
    void r142saysThatNobodyKnowsWhereAChildWentWhoLeftARoll() {
        Told.as(
                        "school-roll-changed",
                        """
                        'pupil': 'child', 'change': 'removed', 'destinationKnown': 'no',
                        'authorityTold': 'no'
                        """)
                .needs("pupil", "change")
                .keeps("/destinationKnown");
    }

    @Test
    void r143saysWhetherAnExplainedAbsenceWasChecked() {
        Told.as(
                        "attendance-changed",
                        """
                        'pupil': 'child', 'change': 'absent', 'explanations': [{'by': 'mother', 'words':
                        'chickenpox', 'verification': 'not-checked'}], 'absencesAuthorised': 'yes'
                        """)
                .needs("pupil", "change")
                .keeps("/explanations/0/verification", "/explanations/0/by")
                .seals("/explanations/0/words");
    }

    @Test
    void r145keepsThatHomeEducationBeganAndEachVisit() {
        Told.as(
                        "school-roll-changed",
                        "'pupil': 'child', 'change': 'home-education-started', 'authorityTold': 'yes'")
                .keeps("/authorityTold");
        Told.as(
                        "home-education-visited",
                        """
                        'pupil': 'child', 'access': 'not-let-in', 'found': 'none-seen', 'childSeen':
                        {'degree': 'not-seen'}, 'nextBy': '2008-06'
                        """)
                .needs("pupil", "access", "found")
                .keeps("/childSeen/degree", "/nextBy")
                .reads("Visit to a child taught at home: child, not let in, none seen");
    }
}
