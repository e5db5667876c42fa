package org.throughline.schema.cases.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The terms of reference of a review, whole in each version (R164 to R176).
public record Terms(
        ReviewScope scope,
        @Nullable Integer version,
        List<Contributor> contributors,
        @Nullable FamilyPart family,
        @Nullable IndependentPost chair,
        List<IndependentPost> overviewAuthors,
        List<IndependentPost> experts,
        List<ParallelProcess> parallel,
        List<OtherBoard> otherBoards,
        @Nullable ReviewArrangements arrangements) {}
