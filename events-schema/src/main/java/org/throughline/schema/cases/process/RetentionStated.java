package org.throughline.schema.cases.process;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Until when the law, or the agency's own rule, has the record kept.
///
/// @param keepUntil the record is kept to the end of it; not stated, or without an end, is for ever
/// @param people whose record it is; that of everybody in the case, if none is named
public record RetentionStated(
        Entry entry,
        RetentionBasis basis,
        When keepUntil,
        Set<PersonId> people,
        @Nullable PersonalText note)
        implements ProcessEvent {}
