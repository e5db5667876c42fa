package org.throughline.command.cases.policies.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.command.cases.ReviewStep.Advised;
import org.throughline.command.cases.ReviewStep.ChangeShown;
import org.throughline.command.cases.ReviewStep.Commissioned;
import org.throughline.command.cases.ReviewStep.Contributed;
import org.throughline.command.cases.ReviewStep.CriterionJudged;
import org.throughline.command.cases.ReviewStep.Found;
import org.throughline.command.cases.ReviewStep.Interviewed;
import org.throughline.command.cases.ReviewStep.Recommended;
import org.throughline.command.cases.ReviewStep.Referred;
import org.throughline.command.cases.ReviewStep.Reported;
import org.throughline.command.cases.ReviewStep.TermsSet;
import org.throughline.command.cases.ReviewStep.ToBeDone;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.review.ActionAgreed;
import org.throughline.schema.cases.review.ActionSignedOff;
import org.throughline.schema.cases.review.DelayRecorded;
import org.throughline.schema.cases.review.ImrAccepted;
import org.throughline.schema.cases.review.ImrCommissioned;
import org.throughline.schema.cases.review.ImrSubmitted;
import org.throughline.schema.cases.review.OverviewCompleted;
import org.throughline.schema.cases.review.RecommendationMade;
import org.throughline.schema.cases.review.RecommendationTaken;
import org.throughline.schema.cases.review.RecordsSecured;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewRecommended;
import org.throughline.schema.cases.review.TermsAgreed;
import org.throughline.schema.cases.review.TermsAmended;

/// What each step of a review names, and as what.
final class Names {

    private Names() {}

    static List<Named> in(ReviewRecommended recommended) {
        return List.of(
                Named.one("/referral", Referred.class, recommended.referral()),
                Named.all("/criteria", CriterionJudged.class, recommended.criteria()));
    }

    static List<Named> in(ReviewDecided decided) {
        return List.of(
                Named.one("/recommendation", Recommended.class, decided.recommendation()),
                Named.one("/referral", Referred.class, decided.referral()),
                Named.all("/criteria", CriterionJudged.class, decided.criteria()));
    }

    static List<Named> in(TermsAgreed terms) {
        return List.of(Named.review(terms.review()));
    }

    static List<Named> in(TermsAmended terms) {
        return List.of(
                Named.one("/amends", TermsSet.class, terms.amends()), Named.review(terms.review()));
    }

    static List<Named> in(RecordsSecured secured) {
        return List.of(Named.review(secured.review()).or(Referred.class).or(Recommended.class));
    }

    static List<Named> in(ImrCommissioned asked) {
        return List.of(
                Named.review(asked.review()), Named.one("/terms", TermsSet.class, asked.terms()));
    }

    static List<Named> in(ImrSubmitted imr) {
        return List.of(
                Named.one("/commissioned", Commissioned.class, imr.commissioned()),
                Named.review(imr.review()),
                Named.all("/findings", Found.class, imr.findings()),
                Named.all("/recommendations", Advised.class, imr.recommendations()));
    }

    static List<Named> in(ImrAccepted accepted) {
        return List.of(
                Named.one("/imr", Contributed.class, accepted.imr()),
                Named.review(accepted.review()),
                Named.one("/terms", TermsSet.class, accepted.terms()));
    }

    static List<Named> in(RecommendationMade made) {
        return List.of(
                Named.review(made.review()),
                Named.one("/report", Contributed.class, made.report()).or(Reported.class),
                Named.all("/findings", Found.class, made.findings()),
                Named.all("/takesUp", Advised.class, made.takesUp()));
    }

    static List<Named> in(ActionAgreed action) {
        return List.of(
                Named.all("/recommendations", Advised.class, action.recommendations()),
                Named.review(action.review()));
    }

    static List<Named> in(ActionSignedOff signed) {
        return List.of(
                Named.all("/actions", ToBeDone.class, signed.actions()),
                Named.review(signed.review()),
                Named.all("/impact", ChangeShown.class, signed.impact()));
    }

    static List<Named> in(DelayRecorded delay) {
        return List.of(Named.review(delay.review()));
    }

    static List<Named> in(OverviewCompleted overview) {
        return List.of(
                Named.review(overview.review()),
                Named.all("/contributions", Contributed.class, overview.contributions()),
                Named.all("/findings", Found.class, overview.findings()),
                Named.all("/recommendations", Advised.class, overview.recommendations()),
                Named.all("/recommendationsTaken", Advised.class, taken(overview)),
                Named.all("/interviews", Interviewed.class, overview.interviews()));
    }

    private static Set<EntryId> taken(OverviewCompleted overview) {
        return overview.recommendationsTaken().stream()
                .map(RecommendationTaken::recommendation)
                .collect(Collectors.toUnmodifiableSet());
    }
}
