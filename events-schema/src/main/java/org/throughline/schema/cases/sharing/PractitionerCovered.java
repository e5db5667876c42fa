package org.throughline.schema.cases.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.Role;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A worker covers for another, and what they were told when they took over (R22, R33).
///
/// @param period how long
/// @param briefed whether they were told what they needed to know
/// @param told the entries they were told of
public record PractitionerCovered(
        Entry entry,
        Knower covering,
        @Nullable Knower covered,
        @Nullable Role post,
        Set<PersonId> to,
        CoverReason reason,
        @Nullable When period,
        @Nullable Stated briefed,
        Set<EntryId> told,
        @Nullable PersonalText detail)
        implements SharingEvent {}
