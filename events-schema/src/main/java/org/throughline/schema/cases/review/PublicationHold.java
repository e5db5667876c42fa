package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Why publication waited, and until when (R256, R257).
public record PublicationHold(
        ParallelKind process, @Nullable When until, @Nullable PersonalText reason) {}
