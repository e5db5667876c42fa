package org.throughline.schema.cases.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// One person is no longer something to another (R129, R267).
///
/// @param asserted the entry that stated the relationship
/// @param knownTo who is said to know that it ended
public record RelationshipEnded(
        Entry entry,
        PersonId person,
        RelationKind relation,
        PersonId to,
        @Nullable EntryId asserted,
        List<Knower> knownTo,
        @Nullable PersonalText reason,
        @Nullable PersonalText note)
        implements PeopleEvent {}
