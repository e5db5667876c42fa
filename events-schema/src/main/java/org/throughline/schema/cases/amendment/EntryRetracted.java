package org.throughline.schema.cases.amendment;

import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;

/// An entry was entered in error. It stays in the log and is shown as retracted.
public record EntryRetracted(Entry entry, EntryId retracts, PersonalText reason)
        implements AmendmentEvent {}
