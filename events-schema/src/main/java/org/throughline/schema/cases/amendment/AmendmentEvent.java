package org.throughline.schema.cases.amendment;

import org.throughline.schema.cases.CaseEvent;

/// A change to an entry, as an event of its own.
public sealed interface AmendmentEvent extends CaseEvent permits EntryCorrected, EntryRetracted {}
