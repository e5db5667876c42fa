package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;

/// A closed case is opened again (R119).
///
/// @param by whose decision it was, if not the author's
public record CaseReopened(
        Entry entry,
        @Nullable EntryId closure,
        @Nullable PostHolder by,
        Set<EntryId> promptedBy,
        List<Knower> told,
        @Nullable PersonalText reason)
        implements ProcessEvent {}
