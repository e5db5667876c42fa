package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Another process about the same events, and how the review goes with it (R169).
public record ParallelProcess(
        ParallelKind kind, @Nullable When period, @Nullable PersonalText arrangement) {}
