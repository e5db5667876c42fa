package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// Something in an adult's life that may bear on the care of a child (R19, R78, R80, R81). It is
/// that adult's, and no verdict on them.
///
/// @param period when the factor was there, which is not when it was identified
/// @param dependentChildren the children who depend on the adult
/// @param capacityAssessed whether its bearing on the adult's parenting was assessed
public record ParentalFactorIdentified(
        Entry entry,
        @Owner PersonId person,
        Set<ParentalFactor> factors,
        @Nullable When period,
        @Nullable PersonalText description,
        Set<PersonId> dependentChildren,
        @Nullable Stated capacityAssessed,
        @Nullable PersonalText effectOnParenting,
        @Nullable PersonalText effectOnChild,
        Set<EntryId> related)
        implements FactEvent {}
