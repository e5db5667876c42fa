package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildWords;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Service;

/// An offered service is declined, by whom and with what reason (R96). Nobody has to give one.
///
/// @param service for an offer that is not on this record
public record ServiceDeclined(
        Entry entry,
        @Nullable EntryId offer,
        @Nullable Service service,
        Set<PersonId> by,
        List<ChildWords> said,
        @Nullable PersonalText reason,
        @Nullable PersonalText offeredInstead,
        List<Knower> told)
        implements FactEvent {}
