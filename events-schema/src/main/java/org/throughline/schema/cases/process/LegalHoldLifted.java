package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;

/// A legal hold ends. It counts if the agency states it that placed the hold.
///
/// @param hold the entry that placed it: a hold, or records secured on legal hold (R177)
public record LegalHoldLifted(Entry entry, EntryId hold, @Nullable PersonalText reason)
        implements ProcessEvent {}
