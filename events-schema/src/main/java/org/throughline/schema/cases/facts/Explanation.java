package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// What somebody said to explain it, and whether that was checked (R21, R143).
///
/// @param by who gave it
/// @param words empty if the source says only that there was one
public record Explanation(
        @Nullable PersonId by,
        @Nullable PersonalText words,
        @Nullable Verification verification,
        @Nullable PersonalText howChecked) {}
