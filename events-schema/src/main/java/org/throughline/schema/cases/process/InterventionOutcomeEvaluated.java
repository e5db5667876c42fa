package org.throughline.schema.cases.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// Somebody says how an intervention worked, outside an assessment (R3).
///
/// @param plan the plan it belonged to
/// @param service the entry in which it was offered
public record InterventionOutcomeEvaluated(
        Entry entry,
        InterventionOutcome outcome,
        @Nullable Knower by,
        @Nullable EntryId plan,
        @Nullable EntryId service,
        @Nullable PersonalText childsView,
        List<FollowUp> followUps)
        implements ProcessEvent {}
