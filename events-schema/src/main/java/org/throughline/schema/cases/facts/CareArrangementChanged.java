package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// Who cares for the child changes, in law or in fact (R76, R90, R130).
///
/// @param from those who cared before, as far as stated
/// @param to those who care from then on, as far as stated
/// @param until the end of an arrangement that was for a time
/// @param carersAssessed whether the new carers were assessed or checked first
/// @param effectOnChild what the change is said to have meant for the child (R261)
public record CareArrangementChanged(
        Entry entry,
        @Owner PersonId child,
        CareKind kind,
        Set<PersonId> from,
        Set<PersonId> to,
        @Nullable Knower arrangedBy,
        @Nullable LegalStatus legalBasis,
        @Nullable Stated planned,
        @Nullable When until,
        @Nullable PersonalText place,
        @Nullable PersonalText reason,
        @Nullable Stated carersAssessed,
        @Nullable PersonalText effectOnChild)
        implements FactEvent {}
