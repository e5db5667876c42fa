package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildWords;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Service;
import org.throughline.schema.time.When;

/// An offered service is accepted (R96).
///
/// @param service for an offer that is not on this record
public record ServiceAccepted(
        Entry entry,
        @Nullable EntryId offer,
        @Nullable Service service,
        Set<PersonId> by,
        List<ChildWords> said,
        @Nullable PersonalText conditions,
        @Nullable When starts)
        implements FactEvent {}
