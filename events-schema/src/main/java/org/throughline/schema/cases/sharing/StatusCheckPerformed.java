package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// A register or a record is checked, and what it said (R18, R33).
///
/// @param of the people who were looked up
/// @param trigger the contact or referral that gave rise to it
/// @param told who was told the result
public record StatusCheckPerformed(
        Entry entry,
        @Nullable EntryId request,
        Set<StatusCheckKind> kinds,
        @Nullable Knower by,
        Set<PersonId> of,
        CheckResult result,
        @Nullable When period,
        @Nullable PersonalText found,
        @Nullable EntryId trigger,
        List<Knower> told)
        implements SharingEvent {}
