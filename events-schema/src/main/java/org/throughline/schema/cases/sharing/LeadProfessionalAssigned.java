package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.Role;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// Somebody becomes lead professional, and who was told (R37, R57).
///
/// @param forWhom the people the lead professional is for
/// @param told the professionals who were told
/// @param familyTold whether the family was told
public record LeadProfessionalAssigned(
        Entry entry,
        Knower lead,
        @Nullable Role post,
        Set<PersonId> forWhom,
        @Nullable Knower replaces,
        @Nullable Knower assignedBy,
        @Nullable When until,
        List<Knower> told,
        @Nullable Stated familyTold,
        @Nullable PersonalText reason)
        implements SharingEvent {}
