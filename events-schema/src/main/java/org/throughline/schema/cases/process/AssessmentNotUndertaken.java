package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;

/// An assessment that could have been expected was not made (R73).
///
/// @param by who decided so, if not the author
public record AssessmentNotUndertaken(
        Entry entry,
        AssessmentKind kind,
        NotUndertakenReason reason,
        @Nullable AssessmentPrompt prompt,
        @Nullable PostHolder by,
        @Nullable PersonalText rationale)
        implements ProcessEvent {}
