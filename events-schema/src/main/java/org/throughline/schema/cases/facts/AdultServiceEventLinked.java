package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// Something in an adult's own service is put beside the child who depends on that adult (R45).
///
/// @param events the entries of the adult's service, if they are on this record
/// @param childrenKnownThere whether the service knew that there are children
/// @param childrensServicesTold whether anybody who works with the children was told
/// @param bearing what it may mean for the children
public record AdultServiceEventLinked(
        Entry entry,
        @Owner PersonId adult,
        AdultEventKind kind,
        @Nullable Knower service,
        Set<EntryId> events,
        Set<PersonId> dependentChildren,
        @Nullable Stated childrenKnownThere,
        @Nullable Stated childrensServicesTold,
        List<Knower> told,
        @Nullable PersonalText account,
        @Nullable PersonalText bearing)
        implements FactEvent {}
