package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Somebody of the family who matters could not be brought in; going on without them is a risk to
/// be assessed (R95).
///
/// @param people who, why, and what risk that is, as far as it was thought of
/// @param attempts how often it was tried
/// @param riskAssessment the assessment that takes it up
public record FamilyEngagementNotPossible(
        Entry entry,
        List<NotEngaged> people,
        Set<EngagementObstacle> obstacles,
        @Nullable Integer attempts,
        @Nullable PersonalText tried,
        @Nullable EntryId riskAssessment,
        @Nullable When tryAgain)
        implements FactEvent {}
