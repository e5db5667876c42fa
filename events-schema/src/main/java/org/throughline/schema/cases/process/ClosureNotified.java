package org.throughline.schema.cases.process;

import java.util.List;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;

/// Agencies or people are told of a closure (R115).
public record ClosureNotified(Entry entry, EntryId closure, List<Knower> to, Means means)
        implements ProcessEvent {}
