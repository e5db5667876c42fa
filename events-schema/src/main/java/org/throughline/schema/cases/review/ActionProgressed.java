package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.time.When;

/// How far an action is (R43, R234).
///
/// @param by whose act it was, if not the author's
public record ActionProgressed(
        Entry entry,
        EntryId action,
        ActionStatus status,
        @Nullable PostHolder by,
        @Nullable When nowDue,
        Set<EntryId> evidence,
        @Nullable PersonalText account,
        @Nullable PersonalText obstacle)
        implements ReviewEvent {}
