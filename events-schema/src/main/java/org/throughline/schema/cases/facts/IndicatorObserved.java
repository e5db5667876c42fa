package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;

/// Signs that may mean harm, or may not (R88, R89, R271). Several together are a list, never a
/// score.
///
/// @param related entries about the same matter
public record IndicatorObserved(
        Entry entry,
        Set<Indicator> indicators,
        @Nullable PersonalText description,
        List<Explanation> explanations,
        Set<EntryId> related,
        @Nullable ChildSeen childSeen,
        @Nullable PersonalText actionTaken)
        implements FactEvent {}
