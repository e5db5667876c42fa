package org.throughline.command.cases;

import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;

import java.util.List;
import org.throughline.schema.agencies.AgencyId;

/// The steps of a review, each in a form to which no rule objects once those before it stand.
public final class ReviewSteps {

    public static final AgencyId BOARD = AgencyId.of("safeguarding-board");

    private static final String IDENTITY =
            """
            {"considered": "considered", "statement": "the family speaks two languages",
             "aspects": ["race", "language", "culture", "religion", "disability"]}
            """;
    private static final String FAMILY =
            """
            {"involvement": "contributed", "people": ["mother"], "statement": "she was heard"}
            """;
    private static final String TERMS =
            """
            {"scope": {"period": "2001-04/2008-07", "issues": ["who was asked"], "timeAfterIncident": "yes",
                       "howInformationIsObtained": "reports and interviews"},
             "family": {"facilitator": {"post": "nurse"}, "people": ["mother"], "contribution": "a talk"}}
            """;
    private static final String AUTHOR =
            """
            {"holder": {"kind": "imr-author", "worker": "worker-9"},
             "independence": {"concernedWithFamily": "no", "managedThoseConcerned": "no",
                              "employedByAgencyInvolved": "yes", "memberOfBoard": "not-stated"}}
            """;

    private ReviewSteps() {}

    public static Step referred() {
        return health(
                "review-referred",
                """
                {"pack": "bscb-2008", "grounds": "not heard"}
                """);
    }

    /// That other children are at risk was considered; the case knows of none.
    public static Step siblingsConsidered() {
        return Step.of("sibling-risk-considered", SOCIAL_CARE, "{}");
    }

    public static Step criterion() {
        return board(
                "criterion-assessed",
                """
                {"pack": "bscb-2008", "criterion": "concerns-not-taken-seriously", "result": "met",
                 "referral": "@referral"}
                """);
    }

    public static Step recommended() {
        return board(
                "review-recommended",
                """
                {"verdict": "hold", "kind": "serious-case-review", "pack": "bscb-2008",
                 "referral": "@referral", "criteria": ["@criterion"]}
                """);
    }

    public static Step decided() {
        return board(
                "review-decided",
                """
                {"verdict": "hold", "kind": "serious-case-review", "pack": "bscb-2008",
                 "referral": "@referral", "criteria": ["@criterion"], "recommendation": "@recommendation",
                 "siblingRisk": "@siblings", "by": {"kind": "board-chair"}}
                """);
    }

    /// A panel member for one field.
    public static Step appointed(String seat) {
        return board(
                        "panel-member-appointed",
                        """
                        {"role": "member", "member": {"post": "head of service"}, "review": "@review",
                         "mandate": "yes", "experience": "yes", "seniority": "yes", "agencyInvolved": "yes"}
                        """)
                .with("/seats", List.of(seat));
    }

    public static Step termsAgreed() {
        return board("terms-agreed", "{\"review\": \"@review\", \"terms\": " + TERMS + "}");
    }

    public static Step termsAmended() {
        return board(
                "terms-amended",
                "{\"review\": \"@review\", \"amends\": \"@terms\", \"terms\": " + TERMS + "}");
    }

    public static Step secured() {
        return health(
                "records-secured",
                """
                {"review": "@review", "by": {"kind": "manager"}, "holder": {"post": "records office"},
                 "manifest": [{"form": "original", "what": "the file"}],
                 "complete": "yes", "originalsRetained": "yes", "legalHold": "yes"}
                """);
    }

    public static Step commissioned() {
        return board(
                "imr-commissioned",
                """
                {"askedOf": {"kind": "agency", "agency": "health-visiting"}, "kind": "management-review",
                 "review": "@review", "terms": "@terms", "writtenBy": [%s]}
                """
                        .formatted(AUTHOR));
    }

    public static Step submitted() {
        return health(
                "imr-submitted",
                """
                {"kind": "management-review", "commissioned": "@asked", "review": "@review",
                 "writtenBy": [%s], "findings": ["@finding"], "chronology": "yes",
                 "childSeenNoted": "yes", "family": %s, "identity": %s}
                """
                        .formatted(AUTHOR, FAMILY, IDENTITY));
    }

    public static Step returned() {
        return board(
                "imr-returned",
                """
                {"imr": "@imr", "defects": ["no-analysis"]}
                """);
    }

    public static Step accepted() {
        return board(
                "imr-accepted",
                """
                {"acceptance": "by-panel", "imr": "@imr", "review": "@review", "terms": "@terms"}
                """);
    }

    public static Step declined() {
        return health(
                "imr-declined",
                """
                {"kind": "court-leave-missing", "commissioned": "@asked", "challenged": "yes"}
                """);
    }

    public static Step found() {
        return health(
                "imr-finding-recorded",
                """
                {"kind": "lesson", "what": "the letter was not read", "why": "one day a week"}
                """);
    }

    public static Step advised() {
        return board(
                "recommendation-made",
                """
                {"source": "overview-report", "recommendation": "read the post each day",
                 "aims": ["practice"], "scope": "local", "review": "@review", "findings": ["@finding"]}
                """);
    }

    public static Step actionAgreed() {
        return board(
                "action-agreed",
                """
                {"action": "a rota", "review": "@review", "recommendations": ["@advice"],
                 "undertaking": {"by": [{"kind": "agency", "agency": "health-visiting"}],
                                 "due": "2024-12", "outcome": "post is read on the day",
                                 "evaluation": "audit of ten files", "monitoredBy": [{"kind": "board"}]}}
                """);
    }

    public static Step signedOff() {
        return board(
                "action-signed-off",
                """
                {"scope": "actions", "actions": ["@action"], "review": "@review"}
                """);
    }

    public static Step overview() {
        return board(
                "overview-completed",
                """
                {"review": "@review", "contributions": ["@imr"], "findings": ["@finding"],
                 "recommendations": ["@advice"], "family": %s, "identity": %s,
                 "writtenBy": [{"holder": {"kind": "overview-author", "worker": "worker-8"},
                                "independence": {"concernedWithFamily": "no",
                                                 "managedThoseConcerned": "no",
                                                 "employedByAgencyInvolved": "no",
                                                 "memberOfBoard": "no"}}]}
                """
                        .formatted(FAMILY, IDENTITY));
    }

    public static Step delayed() {
        return board(
                "delay-recorded",
                """
                {"reason": "coroner-or-criminal-proceedings", "step": "completion", "review": "@review",
                 "avoidable": "not-stated", "challenge": "the prosecution was asked"}
                """);
    }

    public static Step published() {
        return board(
                "review-published",
                """
                {"form": "executive-summary", "reach": "public", "namesChanged": "yes",
                 "familyToldBefore": "yes", "review": "@review", "overview": "@overview"}
                """);
    }

    private static Step board(String type, String data) {
        return Step.of(type, BOARD, data);
    }

    private static Step health(String type, String data) {
        return Step.of(type, HEALTH, data);
    }
}
