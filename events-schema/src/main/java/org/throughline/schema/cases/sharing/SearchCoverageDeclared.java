package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RecordKind;
import org.throughline.schema.time.When;

/// An agency says what it searched, for whom and for what time, so that finding nothing means
/// something (R1, design: searched-none).
///
/// @param of the people who were looked for
/// @param period the time that was searched
/// @param notSearched what was not or could not be searched
/// @param entries the entries that were found
public record SearchCoverageDeclared(
        Entry entry,
        Set<PersonId> of,
        When period,
        Set<RecordKind> records,
        List<PersonalText> systems,
        @Nullable PersonalText lookedFor,
        Set<ConcernKind> topics,
        SearchResult result,
        @Nullable Integer count,
        Set<EntryId> entries,
        @Nullable PersonalText notSearched,
        @Nullable Knower by)
        implements SharingEvent {}
