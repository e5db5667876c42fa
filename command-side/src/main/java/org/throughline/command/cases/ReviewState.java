package org.throughline.command.cases;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.review.CriterionResult;
import org.throughline.schema.cases.review.PanelSeat;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// How the review of a case stands, by the steps that stand on record. A step that names no review
/// may belong to any: what is not stated excludes nothing.
public final class ReviewState {

    private final Entries<ReviewStep> steps = new Entries<>((event, _) -> ReviewStep.of(event));

    ReviewState() {}

    void record(EntryId id, CaseEvent event, Instant at) {
        steps.record(id, event, at);
    }

    /// Whether the entry stands as a step of this kind.
    public boolean stands(EntryId id, Class<? extends ReviewStep> kind) {
        return kind.isInstance(steps.get(id));
    }

    /// What a decision to review names as its recommendation.
    public Optional<ReviewStep.Recommended> recommendation(@Nullable EntryId id) {
        return id != null && steps.get(id) instanceof ReviewStep.Recommended recommended
                ? Optional.of(recommended)
                : Optional.empty();
    }

    /// Whether a criterion for review stands as met, whoever cites it.
    public boolean criterionMet(@Nullable EntryId referral) {
        return all(ReviewStep.CriterionJudged.class)
                .filter(criterion -> same(criterion.referral(), referral))
                .anyMatch(criterion -> criterion.result() == CriterionResult.MET);
    }

    /// What the members of the panel stand for; who has left for certain by then no longer counts.
    public Set<PanelSeat> panel(@Nullable EntryId review, Instant at) {
        return all(ReviewStep.Appointed.class)
                .filter(member -> same(member.review(), review))
                .filter(member -> !over(member.until(), at))
                .flatMap(member -> member.seats().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean termsStand(@Nullable EntryId review) {
        return all(ReviewStep.TermsSet.class).anyMatch(terms -> same(terms.review(), review));
    }

    /// Whether each contribution that was asked for was declined, or is among the contributions
    /// named, and did not go back without being accepted after all.
    ///
    /// @param named the contributions that an overview rests on
    public boolean accountedFor(@Nullable EntryId review, Set<EntryId> named) {
        return steps.entrySet().stream()
                .filter(
                        each ->
                                each.getValue() instanceof ReviewStep.Commissioned asked
                                        && same(asked.review(), review))
                .allMatch(asked -> declined(asked) || contributed(asked, named));
    }

    private boolean declined(Map.Entry<EntryId, ReviewStep> asked) {
        return all(ReviewStep.Declined.class)
                .anyMatch(step -> answers(asked, step.commissioned(), step.from()));
    }

    private boolean contributed(Map.Entry<EntryId, ReviewStep> asked, Set<EntryId> named) {
        return named.stream()
                .filter(
                        id ->
                                steps.get(id) instanceof ReviewStep.Contributed imr
                                        && answers(asked, imr.commissioned(), imr.from()))
                .anyMatch(this::good);
    }

    /// What names no request answers that to its own agency.
    private static boolean answers(
            Map.Entry<EntryId, ReviewStep> asked, @Nullable EntryId named, AgencyId from) {
        return named == null
                ? asked.getValue() instanceof ReviewStep.Commissioned(var _, var agency)
                        && from.equals(agency)
                : named.equals(asked.getKey());
    }

    /// Not sent back, or accepted after all.
    private boolean good(EntryId imr) {
        boolean accepted = all(ReviewStep.Accepted.class).anyMatch(step -> imr.equals(step.imr()));
        return accepted || all(ReviewStep.Returned.class).noneMatch(step -> imr.equals(step.imr()));
    }

    private <S extends ReviewStep> Stream<S> all(Class<S> kind) {
        return steps.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static boolean same(@Nullable EntryId one, @Nullable EntryId other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean over(@Nullable When until, Instant at) {
        return until != null && until.overBy(at) == Truth.YES;
    }
}
