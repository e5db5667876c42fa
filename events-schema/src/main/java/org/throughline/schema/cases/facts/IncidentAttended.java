package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RiskLevel;
import org.throughline.schema.cases.Stated;

/// A service attends an incident: what it found, and each child there (R65, R66).
///
/// @param children one line for each child of the household or at the scene
/// @param others the other people involved, without a role
/// @param statusChecked whether the protection status of the children was looked up (R33)
public record IncidentAttended(
        Entry entry,
        IncidentKind kind,
        @Nullable Knower calledBy,
        AccessGiven access,
        @Nullable Stated childrenAskedAfter,
        List<ChildAtIncident> children,
        Set<PersonId> others,
        @Nullable PersonalText place,
        @Nullable PersonalText account,
        @Nullable PersonalText effectOnChildren,
        @Nullable Stated statusChecked,
        @Nullable Stated specialistUnitTold,
        @Nullable RiskLevel risk,
        @Nullable PersonalText actionTaken,
        List<Knower> told)
        implements FactEvent {}
