package org.throughline.schema.cases.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// A child is weighed or measured, and what was made of it (R11).
///
/// @param gestationWeeks for a child born early
/// @param compared whether it was compared with earlier measurements
public record GrowthMeasured(
        Entry entry,
        @Owner PersonId child,
        List<Measure> measures,
        @Nullable GrowthChart chart,
        @Nullable Stated plotted,
        @Nullable Stated compared,
        @Nullable Integer gestationWeeks,
        @Nullable PersonalText comment,
        @Nullable PersonalText actionTaken)
        implements FactEvent {}
