package org.throughline.query.api;

import org.jspecify.annotations.Nullable;
import org.throughline.query.journey.Lag;

/// How many days went by: at least and at most so many, or why that cannot be told.
record LagJson(
        boolean computable,
        @Nullable String reason,
        @Nullable Long atLeastDays,
        @Nullable Long atMostDays,
        String says) {

    static @Nullable LagJson of(@Nullable Lag lag) {
        return lag == null
                ? null
                : new LagJson(
                        lag.why() == null,
                        lag.why() == null ? null : lag.why().text(),
                        lag.least(),
                        lag.most(),
                        lag.says());
    }
}
