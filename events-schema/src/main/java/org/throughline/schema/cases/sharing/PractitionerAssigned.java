package org.throughline.schema.cases.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.Role;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// A worker is assigned (R22, R37, R133).
///
/// @param post the kind of post
/// @param to the people the worker is for; siblings may have another
/// @param replaces the worker before
public record PractitionerAssigned(
        Entry entry,
        Knower worker,
        @Nullable Role post,
        AssignmentKind kind,
        Set<PersonId> to,
        @Nullable Knower replaces,
        @Nullable When until,
        @Nullable PersonalText reason)
        implements SharingEvent {}
