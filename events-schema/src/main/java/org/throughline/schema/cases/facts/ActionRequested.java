package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Somebody asks somebody to act (R121, R263).
///
/// @param by who asks, if not the agency that states it; also the child or family
/// @param action empty if the source does not say what was asked for
/// @param standing how the case stood with those who were asked
public record ActionRequested(
        Entry entry,
        List<Knower> by,
        List<Knower> askedOf,
        @Nullable PersonalText action,
        @Nullable PersonalText reason,
        Set<EntryId> concerning,
        @Nullable Means means,
        @Nullable When due,
        @Nullable CaseStanding standing)
        implements FactEvent {}
