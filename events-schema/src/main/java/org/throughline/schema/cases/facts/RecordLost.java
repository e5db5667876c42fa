package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RecordKind;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A record is lost, destroyed or cannot be found; what was held until then is held no longer (R7).
///
/// @param holder who held it
/// @param period the time it covered
/// @param entries the entries that rested on it
public record RecordLost(
        Entry entry,
        RecordKind what,
        LossKind loss,
        @Nullable Knower holder,
        @Nullable When period,
        @Nullable When lastSeen,
        Set<EntryId> entries,
        @Nullable Stated copyExists,
        @Nullable PersonalText circumstances,
        @Nullable PersonalText actionTaken)
        implements FactEvent {}
