package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.IdentityStatement;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.cases.Stated;

/// A management review or other contribution is submitted (R183 to R194, R201, R209, R210).
///
/// @param from the agency or professional whose contribution it is, if not the one that states it
/// @param chronology whether it has a full one
/// @param childSeenNoted whether the chronology says each time the child was seen, how the child
///   was and what the child said (R189)
/// @param courtLeave how it stood with a court's leave when it was submitted (R185)
/// @param review the decision to hold the review; absent if that is not on record
public record ImrSubmitted(
        Entry entry,
        ContributionKind kind,
        @Nullable EntryId commissioned,
        @Nullable EntryId review,
        @Nullable Knower from,
        List<IndependentPost> writtenBy,
        @Nullable Integer version,
        @Nullable EntryId document,
        Set<EntryId> findings,
        Set<EntryId> recommendations,
        List<ImrAnswer> analysis,
        List<CaseAnswer> answers,
        Stated chronology,
        Stated childSeenNoted,
        @Nullable FamilyStatement family,
        @Nullable IdentityStatement identity,
        @Nullable CourtLeave courtLeave,
        @Nullable PersonalText involvement,
        @Nullable PersonalText learning,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}
