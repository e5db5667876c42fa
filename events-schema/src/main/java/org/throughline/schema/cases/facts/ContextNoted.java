package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// The conditions under which people worked: staffing, workload, resources (R22, R23).
///
/// @param where the team or service
/// @param count how many, such as workers in succession
/// @param bearsOn entries it may help to understand
public record ContextNoted(
        Entry entry,
        Set<ContextKind> kinds,
        @Nullable Knower where,
        @Nullable When period,
        @Nullable Integer count,
        PersonalText description,
        Set<EntryId> bearsOn)
        implements FactEvent {}
