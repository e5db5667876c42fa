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

/// A supervision of the work with the child (R15).
///
/// @param considered the entries that were looked at
/// @param notesMade no, where a source says that there are none
public record SupervisionHeld(
        Entry entry,
        SupervisionKind kind,
        @Nullable Knower supervisor,
        List<Knower> supervised,
        Set<EntryId> considered,
        @Nullable PersonalText discussion,
        @Nullable PersonalText decision,
        @Nullable PersonalText rationale,
        List<FollowUp> followUps,
        @Nullable Stated notesMade,
        @Nullable When nextBy)
        implements FactEvent {}
