package org.throughline.schema.cases.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// A case goes to another worker or team, or to none (R5, R22, R263).
///
/// @param told who was told of the change
public record CaseReallocated(
        Entry entry,
        Allocation allocation,
        @Nullable Knower from,
        @Nullable Knower to,
        @Nullable EntryId handover,
        List<Knower> told,
        @Nullable PersonalText reason)
        implements ProcessEvent {}
