package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// Somebody of the family who could not be brought in: why, and the risk of going on without them
/// (R95).
public record NotEngaged(
        PersonId person, @Nullable PersonalText why, @Nullable PersonalText riskOfThat) {}
