package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// One adult in the child's life: assessed or not, and if not, why (R77).
public record AdultConsidered(
        PersonId adult,
        Stated assessed,
        @Nullable Stated livesWithChild,
        @Nullable Stated seen,
        @Nullable PersonalText whyNot) {}
