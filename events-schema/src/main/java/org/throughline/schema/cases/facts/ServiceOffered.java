package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Service;
import org.throughline.schema.time.When;

/// A service is offered (R87, R96).
///
/// @param purpose what it is to change
public record ServiceOffered(
        Entry entry,
        Service service,
        Set<PersonId> to,
        @Nullable Knower by,
        @Nullable Means means,
        @Nullable When startsBy,
        @Nullable PersonalText purpose,
        @Nullable EntryId plan)
        implements FactEvent {}
