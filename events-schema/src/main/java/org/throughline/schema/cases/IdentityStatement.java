package org.throughline.schema.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an assessment or report says of race, language, culture, religion and disability (R209 to
/// R212).
///
/// @param reasonForNone why there were no issues, or why they were not considered
public record IdentityStatement(
        IdentityConsidered considered,
        Set<IdentityAspect> aspects,
        @Nullable Stated interpreterNeeded,
        @Nullable PersonalText statement,
        @Nullable PersonalText reasonForNone) {}
