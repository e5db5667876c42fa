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
import org.throughline.schema.time.When;

/// A pregnancy becomes known to a service, which matters before the birth where something is known
/// of a parent (R62, R63).
///
/// @param unborn the child to be, if that child is a person of the case
/// @param weeks how far on, in weeks
/// @param factors what is known in the life of either parent
/// @param proceduresStarted whether the procedures for the time before birth were started
/// @param assessment the assessment before birth, if there is one
public record PregnancyNotified(
        Entry entry,
        @Owner PersonId pregnant,
        @Nullable PersonId unborn,
        Set<PersonId> parents,
        @Nullable Integer weeks,
        @Nullable When due,
        @Nullable Knower notifiedBy,
        List<Knower> to,
        Set<ParentalFactor> factors,
        @Nullable Stated proceduresStarted,
        @Nullable EntryId assessment,
        @Nullable PersonalText circumstances,
        @Nullable PersonalText actionTaken)
        implements FactEvent {}
