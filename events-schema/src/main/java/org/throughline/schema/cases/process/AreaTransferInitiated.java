package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.LegalStatus;
import org.throughline.schema.time.When;

/// A family moves to another area, and its case is to go on there (R42).
///
/// @param inForce plans, orders and registrations that go with it
/// @param carries the entries that are passed on
/// @param addressKnown whether the new address is known
/// @param open what is still to be done
public record AreaTransferInitiated(
        Entry entry,
        Set<PersonId> moving,
        @Nullable Knower from,
        @Nullable Knower to,
        @Nullable When movedOn,
        Set<LegalStatus> inForce,
        Set<EntryId> carries,
        @Nullable Means means,
        @Nullable Stated addressKnown,
        @Nullable When answerDue,
        List<FollowUp> open,
        @Nullable PersonalText reason)
        implements ProcessEvent {}
