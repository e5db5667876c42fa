package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;

/// A recommendation is made. It leads back to findings (R194, R223 to R231).
///
/// @param report the contribution or overview that makes it
/// @param findings what it follows from (R225)
/// @param takesUp earlier recommendations that it adopts or merges (R224)
/// @param clauses its parts, so that none is lost in the plan (R230)
/// @param label its number in the report
/// @param review the decision to hold the review; absent if that is not on record
/// @param from the agency or professional whose review makes it, if not the one that states it
public record RecommendationMade(
        Entry entry,
        RecommendationSource source,
        PersonalText recommendation,
        Set<RecommendationAim> aims,
        LessonScope scope,
        @Nullable Knower from,
        @Nullable EntryId review,
        @Nullable EntryId report,
        Set<EntryId> findings,
        Set<EntryId> takesUp,
        List<PersonalText> clauses,
        @Nullable Undertaking undertaking,
        @Nullable PersonalText label,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}
