package org.throughline.schema.cases.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildWords;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Service;

/// Somebody withdraws from a service or withdraws it: a young person's choice is not a provider's
/// discharge (R96, R118).
///
/// @param service for an offer that is not on this record
/// @param told who was told of it
public record ServiceWithdrawn(
        Entry entry,
        @Nullable EntryId offer,
        @Nullable Service service,
        WithdrawnBy by,
        @Nullable Knower who,
        WithdrawalReason reason,
        @Nullable PersonalText why,
        List<ChildWords> said,
        @Nullable PersonalText actionTaken,
        List<Knower> told)
        implements FactEvent {}
