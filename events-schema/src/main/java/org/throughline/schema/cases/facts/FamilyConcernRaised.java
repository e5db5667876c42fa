package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.WordsForm;

/// A relative or friend of the family raises a concern for the child (R135). The answer is a
/// response of its own.
///
/// @param by absent if they asked not to be named
/// @param ordersHeld what orders in respect of the child they hold
/// @param wants what they ask for
/// @param raisedBefore whether they had raised it before
public record FamilyConcernRaised(
        Entry entry,
        Set<PersonId> by,
        @Nullable Knower toWhom,
        Set<ConcernKind> kinds,
        @Nullable Means means,
        WordsForm form,
        @Nullable PersonalText concern,
        @Nullable PersonalText wants,
        Set<LegalStatus> ordersHeld,
        @Nullable Stated raisedBefore,
        @Nullable PersonalText actionTaken)
        implements FactEvent {}
