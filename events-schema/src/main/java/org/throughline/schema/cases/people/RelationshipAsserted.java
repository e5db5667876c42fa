package org.throughline.schema.cases.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// One person is something to another (R129, R132).
///
/// @param calledBy what `to` calls `person`
/// @param knownTo who is said to know of the relationship
public record RelationshipAsserted(
        Entry entry,
        PersonId person,
        RelationKind relation,
        PersonId to,
        @Nullable PersonalText calledBy,
        List<Knower> knownTo,
        @Nullable PersonalText note)
        implements PeopleEvent {}
