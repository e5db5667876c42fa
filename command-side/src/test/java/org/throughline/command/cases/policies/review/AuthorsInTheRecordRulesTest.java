package org.throughline.command.cases.policies.review;

import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.corrected;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.command.cases.ReviewSteps.commissioned;
import static org.throughline.command.cases.ReviewSteps.overview;
import static org.throughline.command.cases.ReviewSteps.submitted;
import static org.throughline.command.cases.policies.review.ReviewCase.overrides;
import static org.throughline.command.cases.policies.review.ReviewCase.refuses;
import static org.throughline.command.cases.policies.review.ReviewCase.takes;
import static org.throughline.command.cases.policies.review.ReviewCase.underTerms;
import static org.throughline.schema.cases.RuleCode.REVIEW_AUTHOR_TOOK_PART;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Step;

/// What the record itself says of those who write reviews: R182, R215.
class AuthorsInTheRecordRulesTest {

    private static final String WORKER = "/writtenBy/0/holder/worker";

    private static Step meeting(String kind) {
        return Step.of(
                "meeting-held",
                SOCIAL_CARE,
                """
                {"kind": "%s", "attended": [{"kind": "practitioner", "person": "worker-9"}]}
                """
                        .formatted(kind));
    }

    @Nested
    class R182TheRecordIsAskedWhoTookPart {

        /// K is the author and W the author in an office, O another; G a gathering with the author,
        /// E one with nobody; S how the child was seen.
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        practitioner-assigned | "kind": "allocated", "worker": K
                        practitioner-assigned | "kind": "allocated", "worker": O, "replaces": K
                        practitioner-covered | "reason": "sickness", "covering": K
                        practitioner-covered | "reason": "sickness", "covering": O, "covered": K
                        practitioner-left | "kind": "left-agency", "left": "nobody", "worker": K
                        practitioner-left | "kind": "left-agency", "left": "nobody", "worker": O, "successor": K
                        handover-completed | "means": "email", "to": K
                        handover-completed | "means": "email", "to": O, "from": K
                        case-reallocated | "allocation": "allocated", "from": K
                        case-reallocated | "allocation": "allocated", "to": K
                        lead-professional-assigned | "lead": K
                        lead-professional-assigned | "lead": O, "replaces": K
                        supervision-held | "kind": "individual", "supervisor": K
                        supervision-held | "kind": "individual", "supervised": [O, K]
                        management-overview-recorded | "manager": K
                        assessment-started | "kind": "core", "by": [W]
                        conversation-recorded | "means": "email", "present": [K]
                        return-interview-held | "interviewed": "child", S, "interviewer": K
                        assessment-completed | "kind": "core", "threshold": "met", "by": [W]
                        strategy-discussion-held | "enquiry": "no-enquiry", "threshold": "met", G
                        strategy-discussion-held | "enquiry": "no-enquiry", "threshold": "met", E, "chairedBy": W
                        conference-held | "kind": "initial", "outcome": "no-plan", G
                        conference-held | "kind": "initial", "outcome": "no-plan", E, "chairedBy": W
                        role-clarification-held | "agreed": "yes", G
                        role-clarification-held | "agreed": "yes", E, "convenedBy": W
                        placement-review-held | "child": "child", "planFollowed": "yes", G
                        placement-review-held | "child": "child", "planFollowed": "yes", E, "chairedBy": W
                        risk-panel-decided | "person": "child", "outcome": "other", "level": "high", G
                        risk-panel-decided | "person": "child", "outcome": "other", "level": "high", "chairedBy": W
                        sibling-risk-considered | G
                        sibling-risk-considered | "by": W
                        management-decision-recorded | "by": W
                        contact-recorded | "kind": "home-visit", "account": "seen", "present": ["worker-9"]
                        """)
        void refusesAnAuthorWhomTheRecordNames(String type, String data) {
            CaseHistory history = underTerms().then("work", work(type, data).event());
            refuses(history, commissioned(), REVIEW_AUTHOR_TOOK_PART, WORKER);
        }

        private static Step work(String type, String data) {
            String practitioner = "{\"kind\": \"practitioner\", \"person\": \"worker-%s\"}";
            return Step.of(
                    type,
                    SOCIAL_CARE,
                    "{"
                            + data.replace("G", "\"gathering\": {\"attended\": [K]}")
                                    .replace("E", "\"gathering\": {}")
                                    .replace("S", "\"childSeen\": {\"degree\": \"seen\"}")
                                    .replace("W", "{\"worker\": \"worker-9\"}")
                                    .replace("K", practitioner.formatted(9))
                                    .replace("O", practitioner.formatted(2))
                            + "}");
        }

        private static CaseHistory wroteOfIt(Step entry) {
            return underTerms().then("entry", entry.with("/author/worker", "worker-9").event());
        }

        @Test
        void whoWroteAnEntryOfTheWorkTookPart() {
            Step concern = Step.of("concern-logged", SOCIAL_CARE, "{\"concern\": \"words\"}");
            refuses(wroteOfIt(concern), commissioned(), REVIEW_AUTHOR_TOOK_PART, WORKER);
            takes(underTerms().then("entry", concern.event()), commissioned());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        concern-logged | "contentStatus": "finding"
                        pattern-stated | "act": "contact", "quantifier": "often", "period": "2007", "description": "x"
                        good-practice-noted | "what": "x"
                        knowledge-stated | "knower": {"kind": "post"}, "of": "@opened", "stance": "knew", "since":"2007"
                        same-occurrence-linked | "occurrence": "@opened", "same": ["@siblings"], "sameness": "same"
                        search-coverage-declared | "period": "2007", "result": "found"
                        early-lesson-issued | "lesson": "x", "scope": "local", "means": "letter"
                        """)
        void whoLooksBackOnTheRecordsOfOthersDidNot(String type, String data) {
            takes(wroteOfIt(Step.of(type, SOCIAL_CARE, "{" + data + "}")), commissioned());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "multi-agency-meeting",
                    "strategy-discussion",
                    "core-group",
                    "not-stated"
                })
        void whoMetAboutTheCaseTookPart(String kind) {
            refuses(
                    underTerms().then("met", meeting(kind).event()),
                    commissioned(),
                    REVIEW_AUTHOR_TOOK_PART,
                    WORKER);
        }

        @Test
        void whoMetInAReviewPanelDidNot() {
            takes(underTerms().then("met", meeting("review-panel").event()), commissioned());
        }

        @Test
        void anotherWorkerOfTheCaseIsNotMeant() {
            CaseHistory history = underTerms().then("met", meeting("core-group").event());
            takes(history, commissioned().with(WORKER, "worker-90"));
            takes(history, commissioned().without(WORKER));
            takes(history, commissioned().without("/writtenBy/0/holder"));
        }

        @Test
        void aReportIsHeldToItAsWell() {
            CaseHistory history =
                    ReviewCase.commissioned().then("met", meeting("core-group").event());
            refuses(history, submitted(), REVIEW_AUTHOR_TOOK_PART, WORKER);
            overrides(history, submitted(), REVIEW_AUTHOR_TOOK_PART);
            takes(history, submitted().with("/kind", "report"));
        }

        @Test
        void whatWasTakenBackOrCorrectedNamesNobody() {
            takes(
                    underTerms()
                            .then("met", meeting("core-group").event())
                            .then("r", retracted("met", SOCIAL_CARE)),
                    commissioned());
            takes(
                    underTerms()
                            .then("met", meeting("core-group").event())
                            .then(
                                    "c",
                                    corrected(
                                            "met",
                                            meeting("core-group")
                                                    .with("/attended/0/person", "worker-2")
                                                    .event())),
                    commissioned());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "referrer",
                    "allocated-worker",
                    "covering-worker",
                    "lead-professional",
                    "supervisor"
                })
        void refusesAnAuthorWithAPostInTheCase(String kind) {
            refuses(
                    underTerms(),
                    commissioned().with("/writtenBy/0/holder/kind", kind),
                    REVIEW_AUTHOR_TOOK_PART,
                    "/writtenBy/0/holder/kind");
        }

        @Test
        void aPostBesideTheCaseIsNoObjection() {
            takes(underTerms(), commissioned().with("/writtenBy/0/holder/kind", "manager"));
            takes(underTerms(), commissioned().without("/writtenBy/0/holder/kind"));
        }
    }

    @Nested
    class R215TheRecordIsAskedAboutTheAuthorOfTheOverview {

        @Test
        void refusesAnAuthorWhomTheRecordNames() {
            CaseHistory history = ReviewCase.advised().then("met", meeting("core-group").event());
            refuses(history, overview().with(WORKER, "worker-9"), REVIEW_AUTHOR_TOOK_PART, WORKER);
            takes(history, overview());
        }
    }
}
