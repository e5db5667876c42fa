package org.throughline.command.cases.policies.review;

import java.util.List;
import org.throughline.schema.cases.review.ContributionKind;
import org.throughline.schema.cases.review.ImrCommissioned;
import org.throughline.schema.cases.review.ImrSubmitted;
import org.throughline.schema.cases.review.IndependentPost;

/// What is asked of which kind of contribution to a review.
final class Reports {

    private Reports() {}

    /// Whether it looks at practice from outside, as a management review does. A report of what
    /// somebody did themselves does not (R183). What is not stated may be a management review.
    static boolean judgePractice(ContributionKind kind) {
        return switch (kind) {
            case MANAGEMENT_REVIEW, HEALTH_OVERVIEW, NOT_STATED -> true;
            case REPORT, CHRONOLOGY, STATEMENT, EXTERNAL_REPORT, EXPERT_OPINION, OTHER -> false;
        };
    }

    /// Whether it is a report on the work with child and family.
    static boolean speakOfIdentity(ContributionKind kind) {
        return judgePractice(kind) || kind == ContributionKind.REPORT;
    }

    /// Those who have to be independent.
    static List<IndependentPost> authors(ImrCommissioned asked) {
        return judgePractice(asked.kind()) ? asked.writtenBy() : List.of();
    }

    /// Those who have to be independent.
    static List<IndependentPost> authors(ImrSubmitted imr) {
        return judgePractice(imr.kind()) ? imr.writtenBy() : List.of();
    }
}
