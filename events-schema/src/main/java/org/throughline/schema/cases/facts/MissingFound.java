package org.throughline.schema.cases.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// Somebody who was missing is found or comes back (R136).
///
/// @param report the entry that reported them missing
/// @param reason why they went, as far as it was said then (R138)
public record MissingFound(
        Entry entry,
        @Owner PersonId found,
        @Nullable EntryId report,
        FoundHow how,
        @Nullable Knower foundBy,
        @Nullable PersonalText where,
        @Nullable PersonalText takenTo,
        @Nullable PersonalText reason,
        @Nullable ChildSeen childSeen,
        @Nullable PersonalText actionTaken,
        List<Knower> told)
        implements FactEvent {}
