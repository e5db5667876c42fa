package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// One other child: what is concluded, on what assessment (R126, R127).
public record OtherChildConsidered(
        PersonId child,
        OtherChildRisk risk,
        @Nullable EntryId assessment,
        @Nullable Stated livesWithChild,
        @Nullable Stated seen,
        @Nullable PersonalText reason) {}
