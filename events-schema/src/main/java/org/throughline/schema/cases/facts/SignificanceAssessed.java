package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// What somebody made of one or several entries, then or later (R13, R41).
///
/// @param stage keeps a judgement of the time apart from one made in hindsight
/// @param passedOn whether it was passed on
public record SignificanceAssessed(
        Entry entry,
        Set<EntryId> about,
        @Nullable Knower by,
        Significance significance,
        JudgementStage stage,
        Set<ConcernKind> mayMean,
        @Nullable PersonalText reason,
        @Nullable Stated passedOn)
        implements FactEvent {}
