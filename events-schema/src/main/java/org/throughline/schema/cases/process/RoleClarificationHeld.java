package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;

/// A meeting is convened to clarify who is responsible for what (R123).
///
/// @param disagreements those that it was to clear up
public record RoleClarificationHeld(
        Entry entry,
        Gathering gathering,
        @Nullable PostHolder convenedBy,
        List<RoleClarified> roles,
        Stated agreed,
        Set<EntryId> disagreements,
        @Nullable PersonalText summary)
        implements ProcessEvent {}
