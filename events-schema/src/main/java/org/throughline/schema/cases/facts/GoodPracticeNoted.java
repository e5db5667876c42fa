package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Service;

/// Good practice, named by whom, and what came of it (R191, R272).
///
/// @param namedBy also a member of the family
/// @param whose whose practice; several if it was done together
public record GoodPracticeNoted(
        Entry entry,
        @Nullable Knower namedBy,
        List<Knower> whose,
        PersonalText what,
        @Nullable PersonalText effect,
        @Nullable Service service,
        Set<EntryId> about)
        implements FactEvent {}
