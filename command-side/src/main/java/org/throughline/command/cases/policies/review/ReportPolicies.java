package org.throughline.command.cases.policies.review;

import java.util.List;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.IdentityIsExplicit;
import org.throughline.command.cases.policies.NoIdentityIssuesHasReason;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.review.ImrAccepted;
import org.throughline.schema.cases.review.ImrCommissioned;
import org.throughline.schema.cases.review.ImrFindingRecorded;
import org.throughline.schema.cases.review.ImrSubmitted;
import org.throughline.schema.cases.review.OverviewCompleted;

/// What judges the reports of a review: those of agencies, what they find, and the overview.
public final class ReportPolicies {

    private static final List<Policy<ImrCommissioned>> COMMISSIONED =
            List.of(
                    new NamedEntriesAreOfTheirKind<>(Names::in),
                    new ReviewAuthorIsIndependent<>(Reports::authors),
                    new ReviewAuthorTookNoPart<>(Reports::authors));
    private static final List<Policy<ImrSubmitted>> SUBMITTED =
            List.of(
                    new NamedEntriesAreOfTheirKind<>(Names::in),
                    new ReportNamesItsAuthor(),
                    new ReviewAuthorIsIndependent<>(Reports::authors),
                    new ReviewAuthorTookNoPart<>(Reports::authors),
                    new ReportSpeaksOfFamily<>(
                            imr -> Reports.judgePractice(imr.kind()), ImrSubmitted::family),
                    new IdentityIsExplicit<>(
                            imr -> Reports.speakOfIdentity(imr.kind()), ImrSubmitted::identity),
                    new NoIdentityIssuesHasReason<>(ImrSubmitted::identity));
    private static final List<Policy<ImrAccepted>> ACCEPTED =
            List.of(
                    new NamedEntriesAreOfTheirKind<>(Names::in),
                    new AcceptanceNamesSubmission(),
                    new AcceptanceFollowsTerms());
    private static final List<Policy<ImrFindingRecorded>> FINDING =
            List.of(new FindingSaysWhy(), new ProcedureFindingCitesVersion());
    private static final List<Policy<OverviewCompleted>> OVERVIEW =
            List.of(
                    new NamedEntriesAreOfTheirKind<>(Names::in),
                    new OverviewAccountsForEveryContribution(),
                    new OverviewAuthorIsIndependent(),
                    new ReviewAuthorTookNoPart<>(OverviewCompleted::writtenBy),
                    new ReportSpeaksOfFamily<>(_ -> true, OverviewCompleted::family),
                    new IdentityIsExplicit<>(_ -> true, OverviewCompleted::identity),
                    new NoIdentityIssuesHasReason<>(OverviewCompleted::identity));

    private ReportPolicies() {}

    public static List<Refusal> judge(
            ImrCommissioned decision, CaseState state, Circumstances circumstances) {
        return Policy.all(COMMISSIONED, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            ImrSubmitted decision, CaseState state, Circumstances circumstances) {
        return Policy.all(SUBMITTED, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            ImrAccepted decision, CaseState state, Circumstances circumstances) {
        return Policy.all(ACCEPTED, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            ImrFindingRecorded decision, CaseState state, Circumstances circumstances) {
        return Policy.all(FINDING, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            OverviewCompleted decision, CaseState state, Circumstances circumstances) {
        return Policy.all(OVERVIEW, decision, state, circumstances);
    }
}
