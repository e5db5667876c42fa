package org.throughline.schema.cases.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// What is known of who a person is.
public record PersonIdentified(
        Entry entry,
        @Owner PersonId person,
        @Nullable PersonalText name,
        List<PersonalText> otherNames,
        @Nullable PersonalText dateOfBirth,
        @Nullable PersonalText address,
        List<PersonalText> identifiers,
        @Nullable PersonalText note)
        implements PeopleEvent {}
