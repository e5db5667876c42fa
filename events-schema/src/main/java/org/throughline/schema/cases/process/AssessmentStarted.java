package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.time.When;

/// An assessment is started.
///
/// @param by whose assessment it is, if not the author's
/// @param buildsOn earlier assessments that it goes on from (R5)
public record AssessmentStarted(
        Entry entry,
        AssessmentKind kind,
        List<PostHolder> by,
        @Nullable AssessmentPrompt prompt,
        Set<EntryId> buildsOn,
        @Nullable RecordsRead read,
        @Nullable When due,
        @Nullable PersonalText purpose)
        implements ProcessEvent {}
