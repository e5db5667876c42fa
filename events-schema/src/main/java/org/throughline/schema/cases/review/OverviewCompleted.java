package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.IdentityStatement;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.time.When;

/// The overview report is completed (R198, R209, R210, R215 to R225).
///
/// @param writtenBy the authors, how independent of all agencies and of the Board, with what
///   expertise (R215, R216)
/// @param contributions the management reviews and reports it rests on (R198)
/// @param priorLearning the entries that link it to earlier reviews and research (R221)
/// @param acceptedByBoard absent if nothing is said of it; `not-stated` if it was and no date is
///   given
/// @param review the decision to hold the review; absent if that is not on record
public record OverviewCompleted(
        Entry entry,
        @Nullable EntryId review,
        List<IndependentPost> writtenBy,
        Set<OverviewSection> sections,
        Set<EntryId> contributions,
        Set<EntryId> findings,
        Set<EntryId> recommendations,
        List<RecommendationTaken> recommendationsTaken,
        Set<EntryId> interviews,
        Set<EntryId> priorLearning,
        @Nullable FamilyStatement family,
        @Nullable IdentityStatement identity,
        @Nullable EntryId document,
        @Nullable When presentedToBoard,
        @Nullable When acceptedByBoard,
        @Nullable PersonalText summary,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}
