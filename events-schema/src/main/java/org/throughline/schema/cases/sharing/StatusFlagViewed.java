package org.throughline.schema.cases.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// Somebody looks at a system for a child's status, and sees the flag or none (R33).
///
/// @param result found, if the flag was seen
/// @param occasion the contact or incident that gave rise to it
public record StatusFlagViewed(
        Entry entry,
        @Nullable EntryId flag,
        @Nullable Knower by,
        Set<PersonId> of,
        CheckResult result,
        @Nullable EntryId occasion,
        @Nullable PersonalText system,
        @Nullable PersonalText note)
        implements SharingEvent {}
