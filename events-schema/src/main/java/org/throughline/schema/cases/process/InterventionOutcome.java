package org.throughline.schema.cases.process;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// How an earlier intervention worked (R3).
public record InterventionOutcome(
        InterventionEffect effect,
        @Nullable PersonalText intervention,
        @Nullable When period,
        Set<EntryId> entries,
        @Nullable PersonalText analysis) {}
