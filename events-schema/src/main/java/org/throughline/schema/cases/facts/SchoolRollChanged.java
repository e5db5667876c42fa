package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// A child joins, leaves or changes a school roll, or begins to be taught at home (R128, R142,
/// R144, R145).
///
/// @param destinationKnown no, where nobody knows where the child went
/// @param recordsSent whether the school record went on to the next school (R14)
/// @param newSchoolTold whether the next school was told of the concerns (R128)
public record SchoolRollChanged(
        Entry entry,
        @Owner PersonId pupil,
        RollChange change,
        @Nullable Knower from,
        @Nullable Knower to,
        @Nullable Stated destinationKnown,
        @Nullable Knower askedForBy,
        @Nullable PersonalText reason,
        @Nullable Stated recordsSent,
        @Nullable Stated newSchoolTold,
        @Nullable Stated authorityTold)
        implements FactEvent {}
