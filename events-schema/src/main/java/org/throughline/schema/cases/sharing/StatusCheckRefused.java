package org.throughline.schema.cases.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// A requested check is not done, and why (R34).
public record StatusCheckRefused(
        Entry entry,
        @Nullable EntryId request,
        Set<StatusCheckKind> kinds,
        @Nullable Knower by,
        Set<PersonId> of,
        CheckRefusal reason,
        @Nullable PersonalText why)
        implements SharingEvent {}
