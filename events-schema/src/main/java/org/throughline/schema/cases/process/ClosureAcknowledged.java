package org.throughline.schema.cases.process;

import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;

/// The agency that states this entry acknowledges that it was told of a closure (R115).
public record ClosureAcknowledged(Entry entry, EntryId closure) implements ProcessEvent {}
