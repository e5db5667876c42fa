package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A manager stands back and looks at the whole (R16).
///
/// @param decision what it leads to; a decision without such a look is an entry of its own (R15)
/// @param period the time that was looked back over
/// @param historyConsidered whether earlier concerns and assessments were taken into account
public record ManagementOverviewRecorded(
        Entry entry,
        @Nullable Knower manager,
        Set<EntryId> considered,
        @Nullable When period,
        @Nullable Stated historyConsidered,
        @Nullable PersonalText overview,
        @Nullable PersonalText decision,
        @Nullable PersonalText rationale,
        List<FollowUp> followUps,
        @Nullable When nextBy)
        implements FactEvent {}
