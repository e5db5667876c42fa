package org.throughline.query.rights;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.rights.Circumstances.Stated;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewEvent;
import org.throughline.schema.cases.review.ReviewKind;
import org.throughline.schema.cases.review.ReviewVerdict;
import org.throughline.schema.cases.review.TermsAgreed;
import org.throughline.schema.cases.review.TermsAmended;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// A reviewer reads the cases of which a review was decided, as long as that stands, and of them
/// what may lie in the period of its terms (R166). What the review itself did is part of it
/// whenever it was; before terms are agreed, and where they state no period, nothing is left out.
///
/// @param period absent if there is no bound
record CommissionedReview(@Nullable When period) implements Opening {

    private static final EventCatalog TYPES = EventCatalog.standard();

    /// The reviews that a Board decided on, or any Board if none is named.
    static List<CommissionedReview> of(@Nullable AgencyId board, Circumstances now) {
        List<Stated<ReviewDecided>> decisions = now.each(ReviewDecided.class).toList();
        return decisions.stream()
                .filter(each -> each.event().verdict() == ReviewVerdict.HOLD)
                .filter(each -> board == null || board.equals(decider(each.event())))
                .filter(each -> decisions.stream().noneMatch(other -> stops(other, each)))
                .map(each -> new CommissionedReview(period(each, now).orElse(null)))
                .toList();
    }

    private static AgencyId decider(ReviewDecided decision) {
        return decision.by() == null || decision.by().agency() == null
                ? decision.entry().agency()
                : decision.by().agency();
    }

    /// A later decision of the same Board not to hold a review of that form, or not yet.
    private static boolean stops(Stated<ReviewDecided> later, Stated<ReviewDecided> decision) {
        ReviewVerdict verdict = later.event().verdict();
        return later.ground().position() > decision.ground().position()
                && (verdict == ReviewVerdict.DO_NOT_HOLD || verdict == ReviewVerdict.DEFER)
                && decider(later.event()).equals(decider(decision.event()))
                && sameForm(later.event().kind(), decision.event().kind());
    }

    private static boolean sameForm(ReviewKind one, ReviewKind other) {
        return one == other || one == ReviewKind.NOT_STATED || other == ReviewKind.NOT_STATED;
    }

    /// That of the terms as last agreed or amended.
    private static Optional<When> period(Stated<ReviewDecided> decision, Circumstances now) {
        return now.grounds().stream()
                .flatMap(ground -> period(ground, decision).stream())
                .reduce((_, last) -> last)
                .filter(When::stated);
    }

    private static Optional<When> period(Ground ground, Stated<ReviewDecided> decision) {
        return switch (ground.event()) {
            case TermsAgreed agreed when isOf(decision, ground, agreed.review()) ->
                    Optional.of(agreed.terms().scope().period());
            case TermsAmended amended when isOf(decision, ground, amended.review()) ->
                    Optional.of(amended.terms().scope().period());
            default -> Optional.empty();
        };
    }

    /// Terms that name no decision are those of the Board that states them. Nobody else sets them.
    private static boolean isOf(
            Stated<ReviewDecided> decision, Ground terms, @Nullable EntryId review) {
        boolean theirs =
                Stream.of(decision.ground().by(), decider(decision.event()))
                        .anyMatch(each -> Objects.equals(each, terms.by()));
        return theirs && (review == null || review.equals(decision.ground().entry()));
    }

    @Override
    public boolean opens(EntryVersion version) {
        return period == null
                || isOfAReview(version)
                || version.happened()
                                .touches(
                                        period.earliest().orElse(null),
                                        period.latest().orElse(null))
                        != Truth.NO;
    }

    private static boolean isOfAReview(EntryVersion version) {
        return TYPES.byText(version.type())
                .map(EventType::record)
                .filter(ReviewEvent.class::isAssignableFrom)
                .isPresent();
    }
}
