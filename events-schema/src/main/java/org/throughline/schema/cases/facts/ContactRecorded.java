package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// A contact with the child, the family or about them (R102, R189).
public record ContactRecorded(
        Entry entry,
        ContactKind kind,
        PersonalText account,
        @Nullable ChildSeen childSeen,
        Set<PersonId> present,
        @Nullable PersonalText actionTaken)
        implements FactEvent {}
