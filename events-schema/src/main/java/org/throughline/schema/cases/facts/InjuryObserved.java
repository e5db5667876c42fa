package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// An injury is seen or told of: where on the body, how it was explained, and what was made of the
/// explanation (R20, R21).
///
/// @param sustained when it is said or thought to have come about
/// @param plausibility whether the explanation was held to fit the injury and the child's
///   development
/// @param earlier the earlier injuries that were considered with it
public record InjuryObserved(
        Entry entry,
        @Owner PersonId injured,
        List<Injury> injuries,
        @Nullable When sustained,
        List<Explanation> explanations,
        @Nullable Plausibility plausibility,
        @Nullable Knower judgedBy,
        @Nullable PersonalText plausibilityReason,
        @Nullable Mobility mobility,
        @Nullable Stated bodyMapMade,
        Set<EntryId> earlier,
        @Nullable ChildSeen childSeen,
        @Nullable PersonalText treatment,
        @Nullable PersonalText actionTaken)
        implements FactEvent {}
